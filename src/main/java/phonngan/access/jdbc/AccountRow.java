package phonngan.access.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import phonngan.access.Account;
import phonngan.roster.SubjectKey;

/// An account as it lies in the store.
@MappedEntity("account")
record AccountRow(@Id long accountId, long officeId, String login, String name, String staffId,
        @Nullable String subjectKey, long openedBy, long openedAt) {

    static AccountRow of(Account it, long openedBy, Instant at) {
        SubjectKey person = it.person();
        return new AccountRow(it.id(), it.office().id(), it.login(), it.name(), it.staffId(),
                person == null ? null : person.value(), openedBy, at.toEpochMilli());
    }
}
