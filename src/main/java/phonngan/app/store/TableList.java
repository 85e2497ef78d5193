package phonngan.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The tables that a database holds, on whichever engine.
public final class TableList {
    /// Which migrations ran.
    public static final String HISTORY = "flyway_schema_history";
    /// What stands in a store from its first moment, before anybody has given it anything.
    private static final Set<String> ALWAYS_THERE = Set.of(HISTORY, "committed_work", "service_turn");

    private TableList() {
    }

    /// Their names, in any order.
    public static List<String> of(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var found = connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%",
                new String[]{"BASE TABLE", "TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    /// Whether none has a row that somebody gave, however many tables this release has.
    public static boolean areEmpty(Connection connection) throws SQLException {
        for (var table : of(connection)) {
            if (!ALWAYS_THERE.contains(table) && hasRow(connection, "select 1 from `" + table + "` limit 1")) {
                return false;
            }
        }
        return true;
    }

    static boolean hasRow(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
