package phonngan.access.jdbc;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import phonngan.access.Session;
import phonngan.access.Sessions;

/// Stays in the database.
@Singleton
final class JdbcSessions implements Sessions {
    private final SessionRows rows;

    JdbcSessions(SessionRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(Session session) {
        rows.save(SessionRow.of(session));
    }

    @Override
    public Optional<Session> find(String tokenHash) {
        return rows.find(tokenHash).map(SessionRow::session);
    }

    @Override
    public List<Session> listOf(long account, Instant after) {
        return rows.listOf(account, after.toEpochMilli()).stream().map(SessionRow::session).toList();
    }

    @Override
    public void see(String tokenHash, Instant at) {
        rows.see(tokenHash, at.toEpochMilli());
    }

    @Override
    public void keepPending(String tokenHash, String sealed) {
        rows.keepPending(tokenHash, sealed);
    }

    @Override
    public void end(String tokenHash) {
        rows.end(tokenHash);
    }

    @Override
    public void endAllOf(long account) {
        rows.endAllOf(account);
    }

    @Override
    public void forget(Instant before) {
        rows.forget(before.toEpochMilli());
    }
}
