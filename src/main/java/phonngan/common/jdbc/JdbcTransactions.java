package phonngan.common.jdbc;

import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Supplier;
import phonngan.common.Transactions;

/// Transactions over the pool. On the embedded database an acknowledged commit is forced to the disk with
/// `CHECKPOINT SYNC`, because its own settings alone lose rows in a power cut.
@Singleton
final class JdbcTransactions implements Transactions {
    private final TransactionOperations<Connection> operations;
    private final ConnectionOperations<Connection> connections;
    private final boolean embedded;

    JdbcTransactions(TransactionOperations<Connection> operations, ConnectionOperations<Connection> connections) {
        this.operations = operations;
        this.connections = connections;
        this.embedded = isEmbedded(connections);
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        var nested = operations.findTransactionStatus().isPresent();
        T answer = Objects.requireNonNull(operations.executeWrite(_ -> work.get()));
        if (embedded && !nested) {
            forceToDisk();
        }
        return answer;
    }

    @Override
    public <T> T inChunk(Supplier<T> work) {
        return Objects.requireNonNull(operations.executeWrite(_ -> work.get()));
    }

    private void forceToDisk() {
        connections.executeWrite(status -> {
            try (var statement = status.getConnection().createStatement()) {
                return statement.execute("CHECKPOINT SYNC");
            } catch (SQLException failure) {
                throw new StoreFailure("the embedded database could not be forced to the disk", failure);
            }
        });
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
