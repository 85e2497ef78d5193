package phonngan.app.backup;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// The few kinds of columns that the schema uses, and how a value of each is written down so that every engine takes it
/// back unchanged.
enum CellType {
    /// A whole number.
    WHOLE {
        @Override
        Object read(ResultSet rows, int column) throws SQLException {
            return rows.getLong(column);
        }

        @Override
        void bind(PreparedStatement insert, int column, Object cell) throws SQLException {
            insert.setLong(column, ((Number) cell).longValue());
        }
    },
    /// Yes or no.
    FLAG {
        @Override
        Object read(ResultSet rows, int column) throws SQLException {
            return rows.getBoolean(column);
        }

        @Override
        void bind(PreparedStatement insert, int column, Object cell) throws SQLException {
            insert.setBoolean(column, (Boolean) cell);
        }
    },
    /// A day, as ISO-8601.
    DAY {
        @Override
        Object read(ResultSet rows, int column) throws SQLException {
            return String.valueOf(rows.getObject(column, LocalDate.class));
        }

        @Override
        void bind(PreparedStatement insert, int column, Object cell) throws SQLException {
            insert.setObject(column, LocalDate.parse((String) cell));
        }
    },
    /// Bytes, in Base64.
    BYTES {
        @Override
        Object read(ResultSet rows, int column) throws SQLException {
            return Base64.getEncoder().encodeToString(rows.getBytes(column));
        }

        @Override
        void bind(PreparedStatement insert, int column, Object cell) throws SQLException {
            insert.setBytes(column, Base64.getDecoder().decode((String) cell));
        }
    },
    /// Text.
    TEXT {
        @Override
        Object read(ResultSet rows, int column) throws SQLException {
            return rows.getString(column);
        }

        @Override
        void bind(PreparedStatement insert, int column, Object cell) throws SQLException {
            insert.setString(column, (String) cell);
        }
    };

    /// The kind of a column of the driver's type.
    static CellType of(int jdbcType) {
        return switch (jdbcType) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> WHOLE;
            case Types.BOOLEAN, Types.BIT, Types.TINYINT -> FLAG;
            case Types.DATE -> DAY;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            default -> throw new IllegalStateException("no table has a column of JDBC type " + jdbcType + " yet");
        };
    }

    /// The value as it is written down; null where there is none.
    @Nullable
    Object cell(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column) == null ? null : read(rows, column);
    }

    /// Sets a parameter to a value that was written down.
    void set(PreparedStatement insert, int column, @Nullable Object cell) throws SQLException {
        if (cell == null) {
            insert.setObject(column, null);
        } else {
            bind(insert, column, cell);
        }
    }

    abstract Object read(ResultSet rows, int column) throws SQLException;

    abstract void bind(PreparedStatement insert, int column, Object cell) throws SQLException;
}
