package phonngan.roster.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import phonngan.roster.RosterLoad;
import phonngan.roster.StaffPeriod;
import phonngan.roster.SubjectKey;

/// A period of somebody's employment, as it lies in the store.
@MappedEntity("staff_period")
record StaffPeriodRow(@Id long periodId, long officeId, int fiscalYear, int loadNo, String subjectKey, String prefix,
        String firstName, String lastName, byte[] nameSort, String positionTitle, String roleGroup,
        String employmentType, String unitCode, String email, @Nullable LocalDate startOn, @Nullable LocalDate endOn) {

    static StaffPeriodRow of(long id, RosterLoad load, SubjectKey key, StaffPeriod period) {
        return new StaffPeriodRow(id, load.book().office(), load.book().year().be(), load.number(), key.value(),
                period.prefix(), period.firstName(), period.lastName(),
                NameSort.key(period.firstName(), period.lastName()), period.position(), period.roleGroup(),
                period.employmentType(), period.unitCode(), period.email(), period.start(), period.end());
    }
}
