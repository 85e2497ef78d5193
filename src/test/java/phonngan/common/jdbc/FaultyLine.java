package phonngan.common.jdbc;

import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.connection.ConnectionStatus;
import io.micronaut.transaction.TransactionCallback;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// A server that lives in memory, at the end of a line that fails when it is told to: every transaction takes the next
/// fault of the script.
final class FaultyLine implements TransactionOperations<Connection>, CommittedWork {

    /// What happens to a transaction.
    enum Fault {
        NONE, DEADLOCK_IN_THE_WORK, DEADLOCK_AT_COMMIT, GROUP_DEADLOCK_AT_COMMIT, LINE_BREAKS_IN_THE_WORK, LINE_BREAKS_BEFORE_THE_COMMIT_ARRIVES, LINE_BREAKS_BEFORE_THE_ANSWER_ARRIVES, NOBODY_ANSWERS, TIDYING_UP_FAILS
    }

    /// What is stored for good.
    final List<String> rows = new ArrayList<>();
    /// The keys that are stored for good.
    final Map<String, Integer> keys = new HashMap<>();
    private final Deque<Fault> script = new ArrayDeque<>();
    private final List<String> pendingRows = new ArrayList<>();
    private final Map<String, Integer> pendingKeys = new HashMap<>();

    FaultyLine(Fault... script) {
        this.script.addAll(List.of(script));
    }

    /// Writes a row within the transaction that runs.
    void write(String row) {
        pendingRows.add(row);
    }

    @Override
    public void enter(String key, int done, long atMillis) {
        if (keys.containsKey(key)) {
            throw new StoreFailure("duplicate", new SQLIntegrityConstraintViolationException("key", "23000", 1062));
        }
        pendingKeys.put(key, done);
    }

    @Override
    public Optional<Integer> findDone(String key) {
        return Optional.ofNullable(keys.get(key));
    }

    @Override
    public void sweepBefore(long atMillis) {
        throw new UnsupportedOperationException("nobody sweeps here");
    }

    @Override
    public <R> R execute(TransactionDefinition definition, TransactionCallback<Connection, R> work) {
        pendingRows.clear();
        pendingKeys.clear();
        var fault = script.isEmpty() ? Fault.NONE : script.poll();
        fail(fault == Fault.NOBODY_ANSWERS, "08001", 0);
        var answer = answer(work, fault == Fault.TIDYING_UP_FAILS);
        fail(fault == Fault.DEADLOCK_IN_THE_WORK || fault == Fault.DEADLOCK_AT_COMMIT, "40001", 1213);
        fail(fault == Fault.GROUP_DEADLOCK_AT_COMMIT, "HY000", 1180);
        fail(fault == Fault.LINE_BREAKS_BEFORE_THE_COMMIT_ARRIVES, "08S01", 0);
        rows.addAll(pendingRows);
        keys.putAll(pendingKeys);
        fail(fault == Fault.LINE_BREAKS_BEFORE_THE_ANSWER_ARRIVES, "08S01", 0);
        return answer;
    }

    private static <R> R answer(TransactionCallback<Connection, R> work, boolean failsAfterwards) {
        try {
            return work.call(null);
        } catch (RuntimeException failure) {
            fail(failsAfterwards, "08003", 0);
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void fail(boolean really, String state, int code) {
        if (really) {
            throw new StoreFailure("the line", new SQLException("as the driver says", state, code));
        }
    }

    @Override
    public Connection getConnection() {
        throw new UnsupportedOperationException("there is none");
    }

    @Override
    public boolean hasConnection() {
        return false;
    }

    @Override
    public Optional<? extends TransactionStatus<?>> findTransactionStatus() {
        return Optional.empty();
    }

    /// Connections that tell only which server they lead to.
    static ConnectionOperations<Connection> toAServer() {
        return to("MySQL", Integer.MAX_VALUE);
    }

    /// Connections to the embedded database, of which the pool gives so many and then none.
    static ConnectionOperations<Connection> toTheEmbeddedDatabase(int connections) {
        return to("H2", connections);
    }

    private static ConnectionOperations<Connection> to(String product, int connections) {
        var rest = new AtomicInteger(connections);
        return new ConnectionOperations<>() {
            @Override
            public Optional<ConnectionStatus<Connection>> findConnectionStatus() {
                return Optional.empty();
            }

            @Override
            public <R> R execute(ConnectionDefinition definition, Function<ConnectionStatus<Connection>, R> work) {
                @SuppressWarnings("unchecked") // a status of the only kind of connection there is
                ConnectionStatus<Connection> status = only(ConnectionStatus.class, connection(product));
                fail(rest.getAndDecrement() <= 0, "08001", 0);
                return work.apply(status);
            }
        };
    }

    private static Connection connection(String product) {
        var metaData = only(DatabaseMetaData.class, product);
        var statement = only(Statement.class, true);
        return Connection.class.cast(Proxy.newProxyInstance(FaultyLine.class.getClassLoader(),
                new Class<?>[]{Connection.class},
                (_, method, _) -> method.getReturnType() == Statement.class ? statement : metaData));
    }

    /// Something that gives one answer to every question.
    private static <T> T only(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(FaultyLine.class.getClassLoader(), new Class<?>[]{type},
                (_, _, _) -> answer));
    }
}
