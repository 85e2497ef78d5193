package phonngan.app.privacy;

import java.sql.Connection;
import java.sql.SQLException;
import phonngan.app.store.StoreSettings;
import phonngan.common.jdbc.StoreFailure;

/// A database keeps what was removed in the pages that became free, until something else is written there. After an
/// erasure its files are written anew. The server's logs of changes are the server administrator's to shorten.
public final class FreedPages {
    private FreedPages() {
    }

    /// Writes the database anew. On the embedded one nobody else may be at work; it is closed afterwards.
    public static void rewrite(StoreSettings settings) {
        try (var owner = settings.openAsOwner()) {
            if (settings.isEmbedded()) {
                for (var table : PersonalData.TABLES) {
                    growAnew(owner, table.name());
                }
                execute(owner, "shutdown defrag");
            } else {
                for (var table : PersonalData.TABLES) {
                    execute(owner, "optimize table " + table.name());
                }
            }
        } catch (SQLException failure) {
            throw new StoreFailure("the database could not be written anew", failure);
        }
    }

    /// An index keeps, as a signpost between its pages, a key that is no more; compaction copies it along. A table that
    /// changes its columns is filled anew with all its indexes.
    private static void growAnew(Connection owner, String table) throws SQLException {
        execute(owner, "alter table " + table + " add column if not exists written_anew int");
        execute(owner, "alter table " + table + " drop column if exists written_anew");
    }

    private static void execute(Connection owner, String what) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(what);
        }
    }
}
