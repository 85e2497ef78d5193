package phonngan.app.command;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import phonngan.common.Baht;
import phonngan.common.Points;

/// A list in columns, for people at a terminal.
final class TableListing implements Listing {
    private final PrintStream out;
    private final List<String> columns;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    TableListing(OutputStream out, List<String> columns) {
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
        this.columns = columns;
    }

    @Override
    public void row(@Nullable Object... cells) {
        rows.add(cells);
    }

    @Override
    public void close() {
        var shape = IntStream.range(0, columns.size())
                .mapToObj(it -> new Column().header(columns.get(it)).dataAlign(align(it))
                        .<Object[]>with(row -> row[it] == null ? "" : row[it].toString()))
                .toList();
        out.println(AsciiTable.getTable(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS, rows, shape));
        out.close();
    }

    private HorizontalAlign align(int column) {
        var numbers = rows.stream().allMatch(it -> switch (it[column]) {
            case null -> true;
            case Points _,Baht _,Integer _,Long _ -> true;
            default -> false;
        });
        return numbers ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT;
    }
}
