package phonngan.access.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import phonngan.access.AuditLine;

/// A line of the trail as it lies in the store.
@MappedEntity("audit_line")
record AuditLineRow(@Id long lineId, long officeId, long accountId, String login, String deed, String object,
        String outcome, String fromMark, long doneAt) {

    static AuditLineRow of(AuditLine it) {
        return new AuditLineRow(it.id(), it.office(), it.account(), it.who(), it.deed(), it.object(), it.outcome(),
                it.from(), it.at().toEpochMilli());
    }

    AuditLine line() {
        return new AuditLine(lineId, officeId, accountId, login, deed, object, outcome, fromMark,
                Instant.ofEpochMilli(doneAt));
    }
}
