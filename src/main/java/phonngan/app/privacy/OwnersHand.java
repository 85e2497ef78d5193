package phonngan.app.privacy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.app.store.StoreSettings;
import phonngan.common.jdbc.StoreFailure;

/// A transaction of the schema's owner: the application's own user may add rows and cannot change them, so an erasure
/// is done by hand of the owner. See `src/docs/decisions/erasing-needs-the-owner.md`.
final class OwnersHand implements AutoCloseable {
    private final Connection connection;

    private OwnersHand(Connection connection) {
        this.connection = connection;
    }

    static OwnersHand on(StoreSettings settings) {
        try {
            var connection = settings.openAsOwner();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(false);
            return new OwnersHand(connection);
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    /// The rows that a question answers, each cell as text.
    List<List<@Nullable String>> rows(String sql, Object... parameters) {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            try (var rows = statement.executeQuery()) {
                int width = rows.getMetaData().getColumnCount();
                var found = new ArrayList<List<@Nullable String>>();
                while (rows.next()) {
                    var row = new ArrayList<@Nullable String>(width);
                    for (int column = 1; column <= width; column++) {
                        row.add(rows.getString(column));
                    }
                    found.add(row);
                }
                return found;
            }
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    /// The first column of the rows that a question answers.
    List<String> column(String sql, Object... parameters) {
        return rows(sql, parameters).stream().map(it -> String.valueOf(it.getFirst())).toList();
    }

    /// Changes rows and answers how many.
    int change(String sql, Object... parameters) {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    /// Waits until nobody else writes anything of the office, in any of its years.
    void lock(long office) {
        rows("select office_id from office_year_guard where office_id = ? for update", office);
    }

    void commit() {
        try {
            connection.commit();
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    /// Takes back what was not committed.
    @Override
    public void close() {
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException failure) {
            throw failed(failure);
        }
    }

    private static StoreFailure failed(SQLException failure) {
        return new StoreFailure("the owner of the schema could not do an erasure", failure);
    }
}
