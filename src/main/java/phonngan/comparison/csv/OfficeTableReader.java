package phonngan.comparison.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.csv.CsvField;
import phonngan.common.csv.CsvFile;
import phonngan.common.csv.CsvHeaders;
import phonngan.common.csv.CsvOpening;
import phonngan.common.csv.CsvRow;
import phonngan.common.csv.CsvSource;
import phonngan.common.csv.CsvTable;
import phonngan.comparison.OfficeTable;
import phonngan.comparison.OfficeTable.Cell;
import phonngan.comparison.OfficeTable.Row;

/// Reads the office's own figures, in either of the two shapes in which offices keep them: one row a person with a
/// column for each indicator, or one row a figure with the columns indicator and points. What the product prints itself
/// (`scores`, `rank`, the grid) is read too.
public final class OfficeTableReader {
    private static final CsvField ID = CsvField.optional("staff_id", "subject_id", "unit_code", "รหัสบุคลากร",
            "รหัสหน่วยงาน", "รหัส", "id");
    private static final CsvField NAME = CsvField.optional("name", "ชื่อ-สกุล", "ชื่อ - สกุล", "ชื่อ–สกุล", "ชื่อสกุล",
            "ชื่อ สกุล", "ชื่อ-นามสกุล", "ชื่อ นามสกุล", "ชื่อและหน่วยงาน", "name and unit", "ชื่อ", "first_name");
    private static final CsvField LAST_NAME = CsvField.optional("last_name", "นามสกุล", "สกุล");
    private static final CsvField TOTAL = CsvField.optional("total", "รวม", "คะแนนรวม", "รวมคะแนน", "รวมทั้งสิ้น",
            "คะแนนรวมทั้งสิ้น");
    private static final CsvField INDICATOR = CsvField.optional("indicator", "indicator_id", "ตัวชี้วัด",
            "รหัสตัวชี้วัด", "ตัวบ่งชี้");
    private static final CsvField POINTS = CsvField.optional("points", "score", "คะแนน", "คะแนนที่ได้");
    private static final Set<String> TOTALS = Stream.concat(Stream.of(TOTAL.name()), TOTAL.otherHeaders().stream())
            .map(CsvHeaders::key).collect(Collectors.toUnmodifiableSet());
    /// What such tables have beside figures.
    private static final Set<String> NO_FIGURES = Stream
            .of("ลำดับ", "ลำดับที่", "ที่", "no", "no.", "#", "rank", "tied",
                    "pool", "prefix", "คำนำหน้า", "ตำแหน่ง", "position", "กลุ่ม", "กลุ่มตำแหน่ง", "role_group",
                    "หน่วยงาน",
                    "สังกัด", "unit", "หมายเหตุ", "note", "base", "bonus", "state", "ฐาน", "บวกเพิ่ม")
            .map(CsvHeaders::key)
            .collect(Collectors.toUnmodifiableSet());

    private final CsvTable table;
    private final List<Integer> figures;
    private final List<Row> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private OfficeTableReader(CsvTable table) {
        this.table = table;
        var titles = table.file().headers().titles();
        var others = Set.copyOf(table.otherColumns());
        this.figures = IntStream.range(0, titles.size()).filter(it -> others.contains(titles.get(it)))
                .filter(it -> !NO_FIGURES.contains(CsvHeaders.key(titles.get(it)))).boxed().toList();
    }

    /// Reads the table to its end.
    public static OfficeTableReading read(CsvSource source) {
        return switch (CsvFile.open(source)) {
            case CsvOpening.Refused(var problems) -> new OfficeTableReading.Refused(problems);
            case CsvOpening.Opened(var file) ->
                switch (CsvTable.of(file, List.of(ID, NAME, LAST_NAME, TOTAL, INDICATOR, POINTS))) {
                    case CsvOpening.Refused(var problems) -> new OfficeTableReading.Refused(problems);
                    case CsvOpening.Opened(var table) -> new OfficeTableReader(table).read();
                };
        };
    }

    private OfficeTableReading read() {
        var place = Place.line(table.file().name(), table.file().headerLine());
        if (!table.has(ID) && !table.has(NAME)) {
            return new OfficeTableReading.Refused(List.of(Problem.refused(ProblemCode.FIGURES_OF_NOBODY, place)));
        }
        if (!isLong() && !table.has(TOTAL) && figures.isEmpty()) {
            return new OfficeTableReading.Refused(List.of(Problem.refused(ProblemCode.FIGURES_OF_NOTHING, place)));
        }
        try (var all = table.rows()) {
            for (var row : all) {
                switch (row) {
                    case CsvRow.Refused refused -> problems.add(refused.problem());
                    case CsvRow.Cells cells -> rows.add(row(cells));
                }
            }
        }
        return new OfficeTableReading.Understood(new OfficeTable(rows), problems);
    }

    private boolean isLong() {
        return table.has(INDICATOR) && table.has(POINTS);
    }

    private Row row(CsvRow.Cells row) {
        var name = table.cell(row, NAME) + " " + table.cell(row, LAST_NAME);
        return new Row(table.cell(row, ID).strip(), name.strip(), table.file().place(row),
                isLong() ? List.of(figure(row)) : figures(row));
    }

    private Cell figure(CsvRow.Cells row) {
        var indicator = table.cell(row, INDICATOR);
        return new Cell(TOTALS.contains(CsvHeaders.key(indicator)) ? OfficeTable.TOTAL : indicator, false,
                table.cell(row, POINTS), table.place(row, POINTS));
    }

    private List<Cell> figures(CsvRow.Cells row) {
        var titles = table.file().headers().titles();
        var cells = new ArrayList<Cell>();
        for (int column : figures) {
            var text = row.cells().get(column);
            cells.add(new Cell(titles.get(column), true, text, table.file().place(row).at(titles.get(column), text)));
        }
        if (table.has(TOTAL)) {
            cells.add(new Cell(OfficeTable.TOTAL, true, table.cell(row, TOTAL), table.place(row, TOTAL)));
        }
        return cells;
    }
}
