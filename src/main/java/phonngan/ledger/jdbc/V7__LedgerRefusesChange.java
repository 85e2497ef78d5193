package phonngan.ledger.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Triggers that refuse to change or take out an entry or a posting of the ledger, whoever asks. They are the second
/// lock; the first one is that the application's user has no right to.
///
/// Neither lock holds `truncate`, which fires no trigger on any engine and takes the right to drop on a server. On the
/// embedded database there is one user with every right, so there the ledger shows tampering and cannot prevent it.
public final class V7__LedgerRefusesChange extends BaseJavaMigration {
    private static final Logger LOG = LoggerFactory.getLogger(V7__LedgerRefusesChange.class);
    private static final int NEEDS_SUPER = 1419;

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        try (var statement = connection.createStatement()) {
            for (var table : List.of("ledger_entry", "ledger_posting")) {
                for (var deed : List.of("update", "delete")) {
                    statement.execute(trigger(connection, table, deed));
                }
            }
        } catch (SQLException failure) {
            if (failure.getErrorCode() != NEEDS_SUPER) {
                throw failure;
            }
            LOG.warn("The server keeps a binary log and does not let this user make triggers (error 1419): "
                    + "the ledger is protected by the rights of the application's user alone. "
                    + "เซิร์ฟเวอร์ไม่อนุญาตให้สร้างทริกเกอร์ บัญชีคะแนนจึงได้รับการป้องกันด้วยสิทธิ์ของผู้ใช้ฐานข้อมูลเท่านั้น");
        }
    }

    private static String trigger(Connection connection, String table, String deed) throws SQLException {
        var head = "create trigger " + table + "_refuses_" + deed + " before " + deed + " on " + table
                + " for each row ";
        return switch (connection.getMetaData().getDatabaseProductName()) {
            case "H2" -> head + "call '" + RefuseChange.class.getName() + "'";
            default -> head + "signal sqlstate '" + RefuseChange.STATE + "' set message_text = '" + RefuseChange.MESSAGE
                    + "'";
        };
    }
}
