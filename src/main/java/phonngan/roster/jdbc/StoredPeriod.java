package phonngan.roster.jdbc;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import phonngan.roster.StaffPeriod;

/// A period with the staff id of its person, as read from the store.
@Introspected
record StoredPeriod(String code, String subjectKey, String prefix, String firstName, String lastName,
        String positionTitle, String roleGroup, String employmentType, String unitCode, String email,
        @Nullable LocalDate startOn, @Nullable LocalDate endOn) {

    StaffPeriod period() {
        return new StaffPeriod(code, prefix, firstName, lastName, positionTitle, roleGroup, employmentType, unitCode,
                email, startOn, endOn);
    }
}
