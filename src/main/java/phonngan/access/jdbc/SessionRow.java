package phonngan.access.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import phonngan.access.Session;

/// A stay as it lies in the store.
@MappedEntity("sign_in_session")
record SessionRow(@Id String tokenHash, long accountId, String step, int bySlip, int factored, long openedAt,
        long seenAt, long provedAt, String pending) {

    static SessionRow of(Session it) {
        return new SessionRow(it.tokenHash(), it.account(), it.step().name(), it.bySlip() ? 1 : 0,
                it.factored() ? 1 : 0, it.openedAt().toEpochMilli(), it.seenAt().toEpochMilli(),
                it.provedAt().toEpochMilli(), it.pending());
    }

    Session session() {
        return new Session(tokenHash, accountId, Session.Step.valueOf(step), bySlip == 1, factored == 1,
                Instant.ofEpochMilli(openedAt), Instant.ofEpochMilli(seenAt), Instant.ofEpochMilli(provedAt), pending);
    }
}
