package phonngan.trials;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import phonngan.app.backup.BringToThisRelease;
import phonngan.app.backup.RestoreBackup;
import phonngan.app.store.StoreSettings;

/// A process of the product that upgrades a store, or brings a copy back, and is killed once so many tables have come or
/// gone; it says how many did when it was not killed.
public final class KilledUpgrade {
    private static final String COUNT = "select count(*) from information_schema.tables where table_schema = ";

    private KilledUpgrade() {
    }

    /// @param words the number of changes to live for, and the copy to be brought back if any
    public static void main(String[] words) throws IOException, SQLException {
        var settings = StoreSettings.from(System.getenv());
        var seen = new AtomicInteger();
        var watching = DriverManager.getConnection(settings.url(), settings.ownerUser(), settings.ownerPassword());
        Thread.ofPlatform().daemon().start(() -> watch(watching, settings, seen, Integer.parseInt(words[0])));
        if (words.length == 1) {
            BringToThisRelease.bring(settings, Instant.now());
        } else {
            RestoreBackup.restore(settings, Path.of(words[1]));
        }
        IO.println(seen);
        Runtime.getRuntime().halt(0);
    }

    private static void watch(Connection watching, StoreSettings settings, AtomicInteger seen, int left) {
        var last = -1;
        while (seen.get() <= left) {
            var tables = count(watching, settings, last);
            if (tables != last) {
                last = tables;
                seen.incrementAndGet();
            }
        }
        Runtime.getRuntime().halt(MortalTransactions.KILLED);
    }

    /// A question that comes at a bad moment is asked again.
    private static int count(Connection watching, StoreSettings settings, int otherwise) {
        try (var statement = watching.createStatement();
                var rows = statement.executeQuery(COUNT + (settings.isEmbedded() ? "'public'" : "database()"))) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException _) {
            return otherwise;
        }
    }
}
