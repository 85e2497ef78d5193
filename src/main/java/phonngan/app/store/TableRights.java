package phonngan.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import phonngan.common.jdbc.StoreFailure;

/// What the application's user may do, table by table, granted by the owner. Deny by default: a table that is not
/// named here may be read and added to, and nothing else.
final class TableRights {
    /// Tables that hold work in progress or a lock; everything else only grows.
    private static final Set<String> MAY_CHANGE = Set.of("office_year_guard", "staged_row", "staged_decision",
            "intake_batch", "review_act", "score_run", "ledger_draft", "sheet_watch", "sign_in_session",
            "evidence_draft", "committed_work", "service_turn");

    private TableRights() {
    }

    static void grant(StoreSettings settings) {
        try (var owner = settings.openAsOwner()) {
            for (var table : TableList.of(owner)) {
                grant(owner, table, settings.user());
            }
        } catch (SQLException failure) {
            throw new StoreFailure("the owner could not grant the application's user its rights", failure);
        }
    }

    private static void grant(Connection owner, String table, String user) throws SQLException {
        var rights = MAY_CHANGE.contains(table) ? "select, insert, update, delete" : "select, insert";
        try (var statement = owner.createStatement()) {
            statement.execute("grant " + rights + " on `" + table + "` to '" + user.replace("'", "") + "'@'%'");
        }
    }
}
