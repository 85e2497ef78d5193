package phonngan.access.jdbc;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import phonngan.access.WelcomeLink;
import phonngan.access.WelcomeLinks;

/// Links for first administrators in the database.
@Singleton
final class JdbcWelcomeLinks implements WelcomeLinks {
    private final WelcomeLinkRows rows;

    JdbcWelcomeLinks(WelcomeLinkRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(WelcomeLink link) {
        rows.save(new WelcomeLinkRow(link.id(), link.office().id(), link.tokenHash(), link.madeAt().toEpochMilli(),
                link.expiresAt().toEpochMilli()));
    }

    @Override
    public Optional<WelcomeLink> find(String tokenHash) {
        return rows.find(tokenHash).map(StoredWelcomeLink::link);
    }

    @Override
    public boolean use(long link, Instant at) {
        return rows.use(link, at.toEpochMilli()) == 1;
    }
}
