package phonngan.app.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import phonngan.common.jdbc.StoreFailure;

/// What can be asked of the embedded database as a whole, before the product works on it.
public final class EmbeddedStore {
    private static final String HISTORY = "flyway_schema_history";
    private static final String MARK = "sample_mark";

    private EmbeddedStore() {
    }

    /// Whether no table has a row yet, however many tables this release has.
    public static boolean isEmpty(StoreSettings settings) {
        try (var connection = open(settings)) {
            for (var table : listTables(connection)) {
                if (!table.equals(HISTORY) && hasRow(connection, "select 1 from `" + table + "` limit 1")) {
                    return false;
                }
            }
            return true;
        } catch (SQLException failure) {
            throw new StoreFailure("the embedded database could not be looked at", failure);
        }
    }

    /// Whether a loading of the sample year was cut short.
    public static boolean holdsHalfASample(StoreSettings settings) {
        try (var connection = open(settings)) {
            return listTables(connection).contains(MARK) && hasRow(connection, "select 1 from " + MARK)
                    && !hasRow(connection, "select 1 from " + MARK + " where state = '" + SampleMarks.COMPLETE + "'");
        } catch (SQLException failure) {
            throw new StoreFailure("the embedded database could not be looked at", failure);
        }
    }

    /// Throws away a sample year that was cut short: it holds nothing but invented data.
    ///
    /// @throws IllegalStateException when the store holds anything else
    public static void removeHalfASample(StoreSettings settings) {
        if (!settings.isEmbedded() || !holdsHalfASample(settings)) {
            throw new IllegalStateException("only a sample year that was cut short is ever thrown away");
        }
        try (var connection = open(settings); var statement = connection.createStatement()) {
            statement.execute("drop all objects");
        } catch (SQLException failure) {
            throw new StoreFailure("the sample year that was cut short could not be removed", failure);
        }
    }

    private static Connection open(StoreSettings settings) throws SQLException {
        return DriverManager.getConnection(settings.url(), settings.ownerUser(), settings.ownerPassword());
    }

    private static boolean hasRow(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static List<String> listTables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var found = connection.getMetaData().getTables(null, connection.getSchema(), "%",
                new String[]{"BASE TABLE", "TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }
}
