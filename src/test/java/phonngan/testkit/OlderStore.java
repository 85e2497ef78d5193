package phonngan.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import phonngan.app.store.Migrations;
import phonngan.app.store.StoreSettings;

/// A store as an earlier release left it.
public final class OlderStore {
    private static final String KEY = "secret.key";

    private OlderStore() {
    }

    /// Makes one in an empty database.
    ///
    /// @param version the version of its schema
    /// @param full a store of this release, whose rows it gets as far as the earlier schema has room for them
    public static void make(StoreSettings settings, String version, StoreSettings full) {
        Migrations.runTo(settings, version);
        takeTheKeyAlong(full.home().resolve(KEY), settings.home().resolve(KEY));
        try (var from = connect(full); var to = connect(settings)) {
            keepReferences(to, false);
            for (var table : tables(to)) {
                copy(table, from, to);
            }
            keepReferences(to, true);
        } catch (SQLException failure) {
            throw new IllegalStateException("an earlier store could not be made", failure);
        }
    }

    /// The key lies beside the store and not in it.
    private static void takeTheKeyAlong(Path key, Path to) {
        try {
            if (Files.exists(key)) {
                Files.createDirectories(to.getParent());
                Files.copy(key, to, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Connection connect(StoreSettings settings) throws SQLException {
        return DriverManager.getConnection(settings.url(), settings.ownerUser(), settings.ownerPassword());
    }

    private static void keepReferences(Connection to, boolean keep) throws SQLException {
        try (var statement = to.createStatement()) {
            statement.execute(to.getMetaData().getDatabaseProductName().equals("H2")
                    ? "set referential_integrity " + keep
                    : "set foreign_key_checks = " + (keep ? 1 : 0));
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        return names(connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%",
                new String[]{"BASE TABLE", "TABLE"}), "TABLE_NAME").stream()
                .filter(it -> !it.equals("flyway_schema_history")).toList();
    }

    private static List<String> names(ResultSet found, String column) throws SQLException {
        try (found) {
            var names = new ArrayList<String>();
            while (found.next()) {
                names.add(found.getString(column));
            }
            return names;
        }
    }

    private static void copy(String table, Connection from, Connection to) throws SQLException {
        var columns = names(to.getMetaData().getColumns(to.getCatalog(), to.getSchema(), table, "%"), "COLUMN_NAME");
        var list = "`" + String.join("`, `", columns) + "`";
        try (var reading = from.createStatement();
                var rows = reading.executeQuery("select " + list + " from `" + table + "`");
                var writing = to.prepareStatement("insert into `" + table + "` (" + list + ") values ("
                        + String.join(", ", columns.stream().map(_ -> "?").toList()) + ")")) {
            while (rows.next()) {
                copy(rows, writing, columns.size());
                writing.addBatch();
            }
            writing.executeBatch();
        }
    }

    private static void copy(ResultSet row, PreparedStatement writing, int columns) throws SQLException {
        for (int i = 1; i <= columns; i++) {
            switch (row.getMetaData().getColumnType(i)) {
                case Types.CLOB, Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR -> writing.setString(i, row.getString(i));
                case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY ->
                    writing.setBytes(i, row.getBytes(i));
                default -> writing.setObject(i, row.getObject(i));
            }
        }
    }
}
