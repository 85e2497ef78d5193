package phonngan.app.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import phonngan.app.store.StoreSettings;
import phonngan.app.store.TableList;

/// The tables of a store, on whichever engine.
final class StoreTables {
    /// Stays of people who are signed in, whose turn it is, and scratch paper that a start sweeps away: not worth a copy.
    private static final Set<String> LEFT_OUT = Set.of(TableList.HISTORY, "sign_in_session", "staged_row",
            "staged_decision", "ledger_draft", "committed_work", "service_turn", RestoreMark.TABLE, UpgradeMark.TABLE);
    /// H2's own level, under which a transaction sees one moment of all tables.
    private static final int H2_SNAPSHOT = 6;

    private StoreTables() {
    }

    /// A connection of the application's user.
    static Connection open(StoreSettings settings) throws SQLException {
        return DriverManager.getConnection(settings.url(), settings.user(), settings.password());
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
        return TableList.of(connection).stream().filter(it -> !LEFT_OUT.contains(it)).sorted().toList();
    }

    /// Whether anybody began to make our tables here.
    static boolean isBegun(Connection connection) throws SQLException {
        return TableList.of(connection).contains(TableList.HISTORY);
    }

    /// Takes every table away but one.
    static void dropAllBut(String kept, Connection owner) throws SQLException {
        keepReferences(owner, false);
        try (var statement = owner.createStatement()) {
            for (var table : TableList.of(owner)) {
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
}
