package phonngan.app.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import phonngan.app.store.StoreSettings;

/// The tables of a store, on whichever engine.
final class StoreTables {
    private static final String HISTORY = "flyway_schema_history";
    /// Stays of people who are signed in, whose turn it is, and scratch paper that a start sweeps away: not worth a copy.
    private static final Set<String> LEFT_OUT = Set.of(HISTORY, "sign_in_session", "staged_row", "staged_decision",
            "ledger_draft", "committed_work", "service_turn", RestoreMark.TABLE, UpgradeMark.TABLE);
    /// What stands in a store from its first moment, and is no reason to keep a backup out.
    private static final Set<String> ALWAYS_THERE = Set.of(HISTORY, "committed_work", "service_turn");
    /// H2's own level, under which a transaction sees one moment of all tables.
    private static final int H2_SNAPSHOT = 6;

    private StoreTables() {
    }

    /// A connection of the application's user.
    static Connection open(StoreSettings settings) throws SQLException {
        return DriverManager.getConnection(settings.url(), settings.user(), settings.password());
    }

    /// A connection of the schema's owner.
    static Connection openAsOwner(StoreSettings settings) throws SQLException {
        return DriverManager.getConnection(settings.url(), settings.ownerUser(), settings.ownerPassword());
    }

    /// From here on the connection sees the store as it is now, whatever others write.
    static void standStill(Connection connection) throws SQLException {
        connection.setTransactionIsolation(isEmbedded(connection)
                ? H2_SNAPSHOT
                : Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        if (!isEmbedded(connection)) {
            try (var statement = connection.createStatement()) {
                statement.execute("start transaction with consistent snapshot");
            }
        }
    }

    static boolean isEmbedded(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }

    /// What a backup copies, by name.
    static List<String> listKept(Connection connection) throws SQLException {
        return listAll(connection).stream().filter(it -> !LEFT_OUT.contains(it)).sorted().toList();
    }

    /// Whether no table has a row yet.
    static boolean areEmpty(Connection connection) throws SQLException {
        for (var table : listAll(connection)) {
            if (!ALWAYS_THERE.contains(table) && hasRow(connection, table)) {
                return false;
            }
        }
        return true;
    }

    /// Whether anybody began to make our tables here.
    static boolean isBegun(Connection connection) throws SQLException {
        return listAll(connection).contains(HISTORY);
    }

    /// Takes every table away but one.
    static void dropAllBut(String kept, Connection owner) throws SQLException {
        keepReferences(owner, false);
        try (var statement = owner.createStatement()) {
            for (var table : listAll(owner)) {
                if (!table.equals(kept)) {
                    statement.execute("drop table `" + table + "`" + (isEmbedded(owner) ? " cascade" : ""));
                }
            }
        }
        keepReferences(owner, true);
    }

    /// Whether rows must refer to rows that are there.
    static void keepReferences(Connection owner, boolean keep) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(isEmbedded(owner)
                    ? "set referential_integrity " + keep
                    : "set foreign_key_checks = " + (keep ? 1 : 0));
        }
    }

    static List<String> listAll(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var found = connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%",
                new String[]{"BASE TABLE", "TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    private static boolean hasRow(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select 1 from `" + table + "` limit 1")) {
            return rows.next();
        }
    }
}
