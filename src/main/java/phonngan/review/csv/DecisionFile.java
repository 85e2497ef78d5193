package phonngan.review.csv;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import phonngan.common.Problem;
import phonngan.common.csv.CsvFile;
import phonngan.common.csv.CsvOpening;
import phonngan.common.csv.CsvRow;
import phonngan.common.csv.CsvSource;
import phonngan.common.csv.CsvTable;
import phonngan.review.DecisionRow;
import phonngan.review.DecisionSource;

/// A decision file: columns are found by header.
public final class DecisionFile implements DecisionSource {
    private final @Nullable CsvTable table;
    private final List<Problem> problems;

    private DecisionFile(@Nullable CsvTable table, List<Problem> problems) {
        this.table = table;
        this.problems = List.copyOf(problems);
    }

    /// Opens a file; what is wrong with it as a whole stands in [#problems()].
    public static DecisionFile open(Path path) {
        return open(CsvSource.of(path));
    }

    /// The same for bytes from anywhere.
    public static DecisionFile open(CsvSource source) {
        return switch (CsvFile.open(source)) {
            case CsvOpening.Refused(var refused) -> new DecisionFile(null, refused);
            case CsvOpening.Opened(var file) -> switch (CsvTable.of(file, DecisionColumns.ALL)) {
                case CsvOpening.Refused(var refused) -> new DecisionFile(null, refused);
                case CsvOpening.Opened(var table) -> new DecisionFile(table, List.of());
            };
        };
    }

    @Override
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public void forEachRow(Consumer<DecisionRow> reader, Consumer<Problem> refused) {
        if (table == null) {
            return;
        }
        try (var rows = table.rows()) {
            for (var row : rows) {
                switch (row) {
                    case CsvRow.Refused bad -> refused.accept(bad.problem());
                    case CsvRow.Cells cells -> new DecisionCells(table, cells).read(reader, refused);
                }
            }
        }
    }
}
