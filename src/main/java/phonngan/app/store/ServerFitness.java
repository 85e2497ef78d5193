package phonngan.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.jdbc.StoreFailure;

/// Looks whether a database server keeps what it acknowledges, before anything is entrusted to it: with other settings
/// a power cut loses points that somebody was told of.
public final class ServerFitness {
    private static final long SMALLEST_PACKET = 16L << 20;

    private ServerFitness() {
    }

    /// What the server's administrator has to change first; empty when the server is fit.
    ///
    /// @throws StoreFailure when the server cannot be asked
    public static Optional<Problem> findUnfit(StoreSettings settings) {
        try (var owner = settings.openAsOwner()) {
            return durable(owner).or(() -> engine(owner)).or(() -> packet(owner));
        } catch (SQLException failure) {
            throw new StoreFailure("the server could not be asked for its settings", failure);
        }
    }

    private static Optional<Problem> durable(Connection owner) {
        var log = variable(owner, "innodb_flush_log_at_trx_commit");
        if (!"1".equals(log)) {
            return unfit("innodb_flush_log_at_trx_commit", log, "1");
        }
        var binary = variable(owner, "log_bin");
        var synced = variable(owner, "sync_binlog");
        return "ON".equalsIgnoreCase(binary) && !"1".equals(synced)
                ? unfit("sync_binlog", synced, "1")
                : Optional.empty();
    }

    /// Tables name their engine; a server without it would silently take another one.
    private static Optional<Problem> engine(Connection owner) {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("select table_name, engine from information_schema.tables "
                        + "where table_schema = database() and table_type = 'BASE TABLE' and engine <> 'InnoDB' "
                        + "order by table_name limit 1")) {
            return rows.next() ? unfit("engine " + rows.getString(1), rows.getString(2), "InnoDB") : Optional.empty();
        } catch (SQLException failure) {
            throw new StoreFailure("the server could not be asked for its tables", failure);
        }
    }

    private static Optional<Problem> packet(Connection owner) {
        var packet = variable(owner, "max_allowed_packet");
        return packet != null && Long.parseLong(packet) < SMALLEST_PACKET
                ? unfit("max_allowed_packet", packet, Long.toString(SMALLEST_PACKET))
                : Optional.empty();
    }

    private static @Nullable String variable(Connection owner, String name) {
        try (var statement = owner.prepareStatement("show variables where variable_name = ?")) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(2) : null;
            }
        } catch (SQLException failure) {
            throw new StoreFailure("the server could not be asked for " + name, failure);
        }
    }

    private static Optional<Problem> unfit(String name, @Nullable String value, String wanted) {
        return Optional
                .of(Problem.refused(ProblemCode.SERVER_UNFIT, Place.file(""), name, String.valueOf(value), wanted));
    }
}
