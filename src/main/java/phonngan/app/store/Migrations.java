package phonngan.app.store;

import org.flywaydb.core.Flyway;
import phonngan.ledger.jdbc.V7__LedgerRefusesChange;

/// Brings the schema to this release, as the owner of the schema; then tells the application's user what it may do.
public final class Migrations {
    private Migrations() {
    }

    /// Runs what has not run yet. Nothing happens when the schema is up to date.
    public static void run(StoreSettings settings) {
        Flyway.configure().dataSource(settings.url(), settings.ownerUser(), settings.ownerPassword())
                .locations("classpath:db/migration").javaMigrations(new V7__LedgerRefusesChange()).loggers("slf4j")
                .load().migrate();
        if (!settings.ownerUser().equals(settings.user())) {
            TableRights.grant(settings);
        }
    }
}
