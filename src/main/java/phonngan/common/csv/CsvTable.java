package phonngan.common.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;

/// A file whose columns are found by header, in whatever order they stand. Columns that nobody asked for stay in the
/// rows and are listed by [#otherColumns].
///
/// ```java
/// static final CsvField STAFF_ID = CsvField.required("staff_id", "รหัสบุคลากร");
/// …
/// switch (CsvTable.of(file, List.of(STAFF_ID, EMAIL))) {
///     case CsvOpening.Refused(var problems) -> …
///     case CsvOpening.Opened(var table) -> table.cell(row, STAFF_ID)
/// }
/// ```
public final class CsvTable {
    private final CsvFile file;
    private final Map<CsvField, Integer> columns;

    private CsvTable(CsvFile file, Map<CsvField, Integer> columns) {
        this.file = file;
        this.columns = Map.copyOf(columns);
    }

    /// Finds the fields in a file's headers. The file is refused when a required field has no column, or when any field
    /// has several: which one is meant cannot be known.
    public static CsvOpening<CsvTable> of(CsvFile file, List<CsvField> fields) {
        var columns = new HashMap<CsvField, Integer>();
        var problems = new ArrayList<Problem>();
        for (var field : fields) {
            var positions = field.positionsIn(file.headers());
            if (positions.size() == 1) {
                columns.put(field, positions.getFirst());
            } else if (positions.size() > 1) {
                var header = file.headers().titles().get(positions.get(1));
                problems.add(Problem.refused(ProblemCode.REPEATED_HEADER,
                        Place.line(file.name(), file.headerLine()).at(header, null), header, field.accepted()));
            } else if (field.required()) {
                problems.add(Problem.refused(ProblemCode.MISSING_HEADER,
                        Place.line(file.name(), file.headerLine()).at(field.name(), null), field.accepted()));
            }
        }
        return problems.isEmpty()
                ? new CsvOpening.Opened<>(new CsvTable(file, columns))
                : new CsvOpening.Refused<>(problems);
    }

    /// The file below, for its rows and raw headers.
    public CsvFile file() {
        return file;
    }

    /// Reads the file from its first data row; the caller closes what is returned.
    public CsvRows rows() {
        return file.rows();
    }

    /// True when the file has a column for this field.
    public boolean has(CsvField field) {
        return columns.containsKey(field);
    }

    /// What the cell says: as it stands, without the apostrophe by which a writer kept a spreadsheet from computing it;
    /// empty when it is, or when the file has no such column.
    public String cell(CsvRow.Cells row, CsvField field) {
        var column = columns.get(field);
        return column == null ? "" : FormulaGuard.bare(row.cells().get(column));
    }

    /// Where that cell is, for a problem with it. Without such a column, the row as a whole.
    public Place place(CsvRow.Cells row, CsvField field) {
        var column = columns.get(field);
        var place = file.place(row);
        return column == null ? place : place.at(file.headers().titles().get(column), row.cells().get(column));
    }

    /// The headers of the columns that no field claims, as they stand; columns without a header are left out.
    public List<String> otherColumns() {
        var titles = file.headers().titles();
        return IntStream.range(0, titles.size()).filter(column -> !columns.containsValue(column)).mapToObj(titles::get)
                .filter(title -> !title.isBlank()).toList();
    }
}
