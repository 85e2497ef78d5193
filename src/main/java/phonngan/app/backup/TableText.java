package phonngan.app.backup;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A table as text: the first line has the names of its columns, the second their kinds, each further one a row. Rows
/// are read and written one by one, however many there are.
final class TableText {
    private static final int BATCH = 1000;
    /// MySQL's driver streams at this fetch size only, and fetches a whole table at any other.
    private static final int STREAMING = Integer.MIN_VALUE;
    private static final JsonMapper JSON = JsonMapper.builder().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private static final ObjectReader ROW = JSON.readerForListOf(Object.class);

    private TableText() {
    }

    /// Writes a table and answers how many rows it has.
    static long write(Connection connection, String table, OutputStream out) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            if (!StoreTables.isEmbedded(connection)) {
                statement.setFetchSize(STREAMING);
            }
            try (var rows = statement.executeQuery("select * from `" + table + "`")) {
                return write(rows, out);
            }
        }
    }

    private static long write(ResultSet rows, OutputStream out) throws SQLException, IOException {
        var meta = rows.getMetaData();
        var names = new ArrayList<@Nullable Object>();
        var types = new ArrayList<CellType>();
        for (int column = 1; column <= meta.getColumnCount(); column++) {
            names.add(meta.getColumnName(column));
            types.add(CellType.of(meta.getColumnType(column)));
        }
        line(out, names);
        line(out, types.stream().map(CellType::name).toList());
        long count = 0;
        while (rows.next()) {
            var cells = new ArrayList<@Nullable Object>(types.size());
            for (int column = 1; column <= types.size(); column++) {
                cells.add(types.get(column - 1).cell(rows, column));
            }
            line(out, cells);
            count++;
        }
        return count;
    }

    private static void line(OutputStream out, List<?> cells) throws IOException {
        JSON.writeValue(out, cells);
        out.write('\n');
    }

    /// Adds the rows of a written table to one of the same columns, in transactions of a thousand.
    static long load(Connection connection, String table, InputStream in) throws SQLException, IOException {
        try (var lines = JSON.createParser(in)) {
            var names = next(lines).orElseThrow(() -> new IOException(table + ": no columns"));
            var types = next(lines).orElseThrow(() -> new IOException(table + ": no kinds of columns")).stream()
                    .map(it -> CellType.valueOf(String.valueOf(it))).toList();
            var columns = names.stream().map(it -> "`" + it + "`").collect(Collectors.joining(", "));
            var sql = "insert into `" + table + "` (" + columns + ") values ("
                    + String.join(", ", Collections.nCopies(names.size(), "?")) + ")";
            try (var insert = connection.prepareStatement(sql)) {
                return load(connection, insert, types, lines);
            }
        }
    }

    private static long load(Connection connection, PreparedStatement insert, List<CellType> types, JsonParser lines)
            throws SQLException, IOException {
        long count = 0;
        for (var cells = next(lines); cells.isPresent(); cells = next(lines)) {
            for (int column = 1; column <= types.size(); column++) {
                types.get(column - 1).set(insert, column, cells.get().get(column - 1));
            }
            insert.addBatch();
            if (++count % BATCH == 0) {
                insert.executeBatch();
                connection.commit();
            }
        }
        insert.executeBatch();
        connection.commit();
        return count;
    }

    private static Optional<List<@Nullable Object>> next(JsonParser lines) throws IOException {
        return lines.nextToken() == null ? Optional.empty() : Optional.of(ROW.readValue(lines));
    }
}
