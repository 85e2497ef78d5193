package phonngan.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import phonngan.app.store.StoreSettings;

/// Somebody with every right on the database, who takes its own protections off first. What was done can be taken back,
/// so that one year serves many edits.
public final class Insider implements AutoCloseable {
    private static final List<String> TRIGGERS = List.of("ledger_entry_refuses_update", "ledger_entry_refuses_delete",
            "ledger_posting_refuses_update", "ledger_posting_refuses_delete");
    private static final List<String> TABLES = List.of("ledger_entry", "ledger_posting", "score_run", "run_line",
            "run_evidence", "claim", "decision", "intake_batch", "evidence_file", "role_answer", "rule_book",
            "approval_list", "approval_act", "invariant_check");

    private final Connection connection;
    private final boolean embedded;

    private Insider(Connection connection, boolean embedded) {
        this.connection = connection;
        this.embedded = embedded;
    }

    /// At a database, of which the present state is what edits are taken back to.
    public static Insider at(StoreSettings settings) throws SQLException {
        var insider = new Insider(
                DriverManager.getConnection(settings.url(), settings.ownerUser(), settings.ownerPassword()),
                settings.isEmbedded());
        for (var trigger : TRIGGERS) {
            insider.run("drop trigger if exists " + trigger);
        }
        insider.check(false);
        for (var table : TABLES) {
            insider.run("create table kept_" + table + " as select * from " + table);
        }
        return insider;
    }

    /// Runs statements, one after another.
    public void run(String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /// Changes at least one row.
    public void edit(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            if (statement.executeUpdate() == 0) {
                throw new AssertionError("nothing was tampered with: " + sql);
            }
        }
    }

    /// The first value that a question gives.
    public String ask(String sql) throws SQLException {
        try (var statement = connection.createStatement(); var found = statement.executeQuery(sql)) {
            if (!found.next()) {
                throw new AssertionError("nothing to tamper with: " + sql);
            }
            return found.getString(1);
        }
    }

    /// Takes everything back.
    public void takeBack() throws SQLException {
        for (var table : TABLES) {
            run("delete from " + table, "insert into " + table + " select * from kept_" + table);
        }
    }

    private void check(boolean on) throws SQLException {
        run(embedded
                ? "set referential_integrity " + (on ? "true" : "false")
                : "set foreign_key_checks = " + (on ? 1 : 0));
    }

    @Override
    public void close() throws SQLException {
        for (var table : TABLES) {
            run("drop table kept_" + table);
        }
        check(true);
        connection.close();
    }
}
