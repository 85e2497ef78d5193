package phonngan.access.jdbc;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;
import phonngan.access.Account;
import phonngan.common.Office;
import phonngan.roster.SubjectKey;

/// An account with its office and with how often it was closed, as read from the store.
@Introspected
record StoredAccount(long accountId, long officeId, String officeCode, String login, String name, String staffId,
        @Nullable String subjectKey, long closings) {

    Account account() {
        return new Account(accountId, new Office(officeId, officeCode), login, name, staffId,
                subjectKey == null ? null : new SubjectKey(subjectKey), closings > 0);
    }
}
