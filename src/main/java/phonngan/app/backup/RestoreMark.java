package phonngan.app.backup;

import java.sql.Connection;
import java.sql.SQLException;
import phonngan.app.store.TableList;

/// A table that is there as long as a restore goes on, so that one which was cut short is never taken for a whole store.
final class RestoreMark {
    /// Its name; no migration makes it.
    static final String TABLE = "unfinished_restore";

    private RestoreMark() {
    }

    static void set(Connection owner) throws SQLException {
        execute(owner,
                "create table " + TABLE + " (mark int not null, constraint pk_" + TABLE + " primary key (mark))");
    }

    static void clear(Connection owner) throws SQLException {
        execute(owner, "drop table " + TABLE);
    }

    static boolean isSet(Connection connection) throws SQLException {
        return TableList.of(connection).contains(TABLE);
    }

    private static void execute(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
