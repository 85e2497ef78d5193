package phonngan.approval.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import phonngan.approval.ListAct;
import phonngan.approval.ListVersion;
import phonngan.common.jdbc.JsonText;

/// An act as it lies in the store; `actedAt` is milliseconds.
@MappedEntity("approval_act")
record ActRow(@Id long actId, long listId, String kind, String body, String enteredBy, long actedAt) {

    static ActRow of(ListVersion version, ListAct it) {
        return new ActRow(it.id(), version.id(), ActKind.of(it.what()).word(), JsonText.write(it.what()),
                it.enteredBy(), it.at().toEpochMilli());
    }

    ListAct act() {
        return new ListAct(actId, enteredBy, Instant.ofEpochMilli(actedAt),
                JsonText.read(body, ActKind.of(kind).type()));
    }
}
