package phonngan.trials;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import phonngan.testkit.Faulty;
import phonngan.testkit.Faulty.Call;

/// The connections of a process under trial: [MortalTransactions] is told of each statement, and a mistake may be
/// planted that the trials have to find.
@Singleton
@Requires(property = MortalTransactions.FOLDER)
final class WatchedConnections implements BeanCreatedEventListener<DataSource>, Ordered {
    /// Names the planted mistake; `PHONNGAN_FAULT_MISTAKE` in the environment of the process.
    static final String MISTAKE = "phonngan.fault.mistake";
    /// The commit comes a moment after everybody was told that it is done.
    static final String EARLY_ANSWER = "early-answer";
    /// The embedded database as it is without the settings and the `CHECKPOINT SYNC` that we add.
    static final String OWN_HABITS = "own-habits";

    private static final long MOMENT = 500_000_000L;
    private static final Set<String> SETTINGS = Set.of("setAutoCommit", "setReadOnly", "setTransactionIsolation",
            "rollback");

    private final MortalTransactions transactions;
    private final String mistake;

    WatchedConnections(MortalTransactions transactions, @Value("${" + MISTAKE + ":none}") String mistake) {
        this.transactions = transactions;
        this.mistake = mistake;
    }

    /// Before the transactions get hold of the pool.
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> created) {
        return Faulty.port(DataSource.class, created.getBean(),
                call -> call.is("getConnection", 0) ? watched((Connection) call.handOn()) : call.handOn());
    }

    private Connection watched(Connection real) throws SQLException {
        if (mistake.equals(OWN_HABITS)) {
            try (var statement = real.createStatement()) {
                statement.execute("set write_delay 500");
            }
        }
        var late = new boolean[1];
        return Faulty.port(Connection.class, real, call -> late[0] ? afterTheAnswer(call) : connection(call, late));
    }

    private Object connection(Call call, boolean[] late) throws Throwable {
        var name = call.method().getName();
        if (name.equals("commit") && mistake.equals(EARLY_ANSWER)) {
            late[0] = true;
            return null;
        }
        return switch (name) {
            case "prepareStatement" -> watched(PreparedStatement.class, call, call.argument(0));
            case "createStatement" -> watched(Statement.class, call, "");
            default -> call.handOn();
        };
    }

    private static Object afterTheAnswer(Call call) throws Throwable {
        if (SETTINGS.contains(call.method().getName())) {
            return null;
        }
        if (!call.is("close", 0)) {
            return call.handOn();
        }
        var real = (Connection) call.real();
        Thread.ofPlatform().daemon().start(() -> {
            LockSupport.parkNanos(MOMENT);
            try (real) {
                real.commit();
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
        return null;
    }

    private <T extends Statement> T watched(Class<T> type, Call creation, String prepared) throws Throwable {
        return Faulty.port(type, type.cast(creation.handOn()), call -> {
            if (!call.method().getName().startsWith("execute")) {
                return call.handOn();
            }
            var sql = call.arguments().length == 0 ? prepared : String.valueOf(call.arguments()[0]);
            if (mistake.equals(OWN_HABITS) && sql.equals("CHECKPOINT SYNC")) {
                return false;
            }
            var answer = call.handOn();
            transactions.executed(sql);
            return answer;
        });
    }
}
