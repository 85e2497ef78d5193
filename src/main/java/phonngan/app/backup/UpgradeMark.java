package phonngan.app.backup;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import phonngan.app.store.TableList;

/// A table that is there as long as an upgrade of the schema goes on, and names the copy that was made before it. No
/// engine takes half a change of the schema back, so an upgrade that was cut short must never be taken for a whole one.
final class UpgradeMark {
    /// Its name; no migration makes it.
    static final String TABLE = "unfinished_upgrade";

    private UpgradeMark() {
    }

    static void set(Connection owner, Path copy) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("drop table if exists " + TABLE);
            statement.execute("create table " + TABLE + " (file varchar(4000) not null)");
        }
        try (var statement = owner.prepareStatement("insert into " + TABLE + " values (?)")) {
            statement.setString(1, copy.toAbsolutePath().toString());
            statement.execute();
        }
        if (StoreTables.isEmbedded(owner)) {
            try (var statement = owner.createStatement()) {
                statement.execute("checkpoint sync");
            }
        }
    }

    static void clear(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("drop table " + TABLE);
        }
    }

    /// The copy that was made before; empty when no upgrade was begun. A mark that names none was itself cut short, before
    /// anything else was touched.
    static Optional<Path> find(Connection owner) throws SQLException {
        if (!TableList.of(owner).contains(TABLE)) {
            return Optional.empty();
        }
        try (var statement = owner.createStatement(); var rows = statement.executeQuery("select file from " + TABLE)) {
            return rows.next() ? Optional.of(Path.of(rows.getString(1))) : Optional.empty();
        }
    }
}
