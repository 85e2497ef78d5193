package phonngan.common.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import phonngan.common.FileColumn;
import phonngan.common.FileRow;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;

/// All rows of a file in a format whose columns are known beforehand, for lists small enough to be held in memory.
///
/// @param name the file's base name
/// @param rows the rows that could be read, in order
/// @param problems rows that could not be read, and a warning for each column that the format does not know
/// @param <C> the columns of the format
public record CsvList<C extends Enum<C> & FileColumn>(String name, List<FileRow<C>> rows, List<Problem> problems) {
    /// Keeps its own copies.
    public CsvList {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /// Reads a file to its end. It is refused when a required column is missing or any column comes twice.
    public static <C extends Enum<C> & FileColumn> CsvOpening<CsvList<C>> read(CsvFile file, Class<C> format) {
        var fields = EnumSet.allOf(format).stream().map(CsvList::field).toList();
        return switch (CsvTable.of(file, fields)) {
            case CsvOpening.Refused(var problems) -> new CsvOpening.Refused<>(problems);
            case CsvOpening.Opened(var table) -> new CsvOpening.Opened<>(read(table, format));
        };
    }

    /// Whether a file has a column, under any of its headers.
    public static boolean has(CsvFile file, FileColumn column) {
        return !field(column).positionsIn(file.headers()).isEmpty();
    }

    private static <C extends Enum<C> & FileColumn> CsvList<C> read(CsvTable table, Class<C> format) {
        var columns = new EnumMap<C, CsvField>(format);
        EnumSet.allOf(format).stream().filter(it -> table.has(field(it))).forEach(it -> columns.put(it, field(it)));
        var headers = new EnumMap<C, String>(format);
        columns.forEach((column, field) -> headers.put(column, header(table.file(), field)));
        var rows = new ArrayList<FileRow<C>>();
        var problems = new ArrayList<>(warnings(table, format));
        try (var records = table.rows()) {
            for (var record : records) {
                switch (record) {
                    case CsvRow.Cells cells -> {
                        var texts = new EnumMap<C, String>(format);
                        columns.forEach((column, field) -> texts.put(column, table.cell(cells, field)));
                        rows.add(new FileRow<>(table.file().place(cells), headers, texts));
                    }
                    case CsvRow.Refused refused -> problems.add(refused.problem());
                }
            }
        }
        return new CsvList<>(table.file().name(), rows, problems);
    }

    private static <C extends Enum<C> & FileColumn> List<Problem> warnings(CsvTable table, Class<C> format) {
        var known = EnumSet.allOf(format).stream().map(it -> it.headers().getFirst()).collect(Collectors.joining(", "));
        var place = Place.line(table.file().name(), table.file().headerLine());
        return table.otherColumns().stream()
                .map(it -> Problem.warning(ProblemCode.IGNORED_COLUMN, place.at(it, null), it, known)).toList();
    }

    private static String header(CsvFile file, CsvField field) {
        return file.headers().titles().get(field.positionsIn(file.headers()).getFirst());
    }

    private static CsvField field(FileColumn column) {
        var headers = column.headers();
        return new CsvField(headers.getFirst(), headers.subList(1, headers.size()), column.isRequired());
    }
}
