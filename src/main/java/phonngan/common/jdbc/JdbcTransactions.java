package phonngan.common.jdbc;

import dev.failsafe.Failsafe;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Supplier;
import phonngan.common.Transactions;

/// Transactions over the pool, each run again, commit and all, when it failed for a passing reason.
///
/// On the embedded database an acknowledged commit is forced to the disk with `CHECKPOINT SYNC`, because its own
/// settings alone lose rows in a power cut; once its commit is on its way nothing is run again. On a server a commit
/// whose answer was lost is asked after by its key.
@Singleton
final class JdbcTransactions implements Transactions {
    private final TransactionOperations<Connection> operations;
    private final ConnectionOperations<Connection> connections;
    private final CommittedWork committed;
    private final Patience patience;
    private final Clock clock;
    private final boolean embedded;
    private final Counter again;
    private final Counter asked;
    private final Timer writing;
    private final Timer reading;
    private final ScopedValue<Attempt> running = ScopedValue.newInstance();

    JdbcTransactions(TransactionOperations<Connection> operations, ConnectionOperations<Connection> connections,
            CommittedWork committed, Patience patience, Clock clock, MeterRegistry meters) {
        this.operations = operations;
        this.connections = connections;
        this.committed = committed;
        this.patience = patience;
        this.clock = clock;
        this.embedded = isEmbedded(connections);
        this.again = meters.counter("phonngan.transactions.again");
        this.asked = meters.counter("phonngan.commits.asked");
        this.writing = meters.timer("phonngan.transactions", "kind", "writing");
        this.reading = meters.timer("phonngan.transactions", "kind", "reading");
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return run(work, Attempt.Weight.LASTS);
    }

    @Override
    public <T> T inChunk(Supplier<T> work) {
        return run(work, Attempt.Weight.WRITES);
    }

    @Override
    public <T> T reading(Supplier<T> work) {
        return run(work, Attempt.Weight.READS);
    }

    private <T> T run(Supplier<T> work, Attempt.Weight weight) {
        if (running.isBound()) {
            running.get().holds(weight);
            return Objects.requireNonNull(operations.executeWrite(_ -> work.get()));
        }
        var writes = weight != Attempt.Weight.READS;
        return Failsafe.with(patience.policy(writes, again::increment))
                .get(() -> (writes ? writing : reading)
                        .record(() -> attempt(work, new Attempt(weight))));
    }

    private <T> T attempt(Supplier<T> work, Attempt attempt) {
        T answer = ScopedValue.where(running, attempt).call(() -> committed(work, attempt));
        if (embedded && attempt.lasts()) {
            forceToDisk();
        }
        return answer;
    }

    private <T> T committed(Supplier<T> work, Attempt attempt) {
        try {
            return Objects.requireNonNull(operations.executeWrite(_ -> {
                T answer = Objects.requireNonNull(attempt.run(work));
                if (attempt.writes() && !embedded) {
                    committed.enter(attempt.key(), CommittedWork.DONE, clock.millis());
                }
                attempt.commits(answer);
                return answer;
            }));
        } catch (RuntimeException failure) {
            if (attempt.writes() && attempt.isCommitting() && StoreFault.of(failure) == StoreFault.LOST) {
                if (embedded) {
                    throw new CommitUnknown(failure);
                }
                if (cameAbout(attempt.key())) {
                    return attempt.answer();
                }
            }
            throw attempt.firstFailure(failure);
        }
    }

    private boolean cameAbout(String key) {
        asked.increment();
        try {
            return Failsafe.with(patience.policy(true, again::increment)).get(() -> ask(key));
        } catch (RuntimeException failure) {
            throw new CommitUnknown(failure);
        }
    }

    private boolean ask(String key) {
        try {
            operations.executeWrite(_ -> {
                committed.enter(key, CommittedWork.VOID, clock.millis());
                return true;
            });
            return false;
        } catch (RuntimeException failure) {
            if (StoreFault.isDuplicate(failure)) {
                return operations.executeWrite(_ -> committed.findDone(key)).orElseThrow() == CommittedWork.DONE;
            }
            throw failure;
        }
    }

    /// The commit has come about: whatever goes wrong here is no reason to run the work again.
    private void forceToDisk() {
        try {
            connections.executeWrite(status -> {
                try (var statement = status.getConnection().createStatement()) {
                    return statement.execute("CHECKPOINT SYNC");
                } catch (SQLException failure) {
                    throw new StoreFailure("the embedded database could not be forced to the disk", failure);
                }
            });
        } catch (RuntimeException failure) {
            throw new CommitUnknown(failure);
        }
    }

    private static boolean isEmbedded(ConnectionOperations<Connection> connections) {
        return connections.executeRead(status -> {
            try {
                return status.getConnection().getMetaData().getDatabaseProductName().equals("H2");
            } catch (SQLException failure) {
                throw new StoreFailure("the database cannot be reached", failure);
            }
        });
    }
}
