package phonngan.publication.csv;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import phonngan.approval.ListBody;
import phonngan.approval.ListVersion;
import phonngan.common.Problem;
import phonngan.common.Round;
import phonngan.common.csv.CsvField;
import phonngan.common.csv.CsvFile;
import phonngan.common.csv.CsvOpening;
import phonngan.common.csv.CsvRow;
import phonngan.common.csv.CsvSource;
import phonngan.common.csv.CsvTable;
import phonngan.common.csv.CsvWriter;
import phonngan.publication.PrintedLine;
import phonngan.roster.Roster;
import phonngan.roster.Subject;

/// Writes a list as CSV with its code in every line, and reads such a file back, whatever a spreadsheet made of it.
public final class PrintedListCsv {
    private static final CsvField CODE = CsvField.required("code", "รหัสบัญชี");
    private static final CsvField POOL = CsvField.required("pool", "กลุ่ม");
    private static final CsvField STATUS = CsvField.required("status", "สถานะ");
    private static final CsvField RANK = CsvField.required("rank", "ลำดับ");
    private static final CsvField KEY = CsvField.required("subject_key");
    private static final CsvField ID = CsvField.required("subject_id", "รหัส");
    private static final CsvField NAME = CsvField.required("name", "ชื่อ");
    private static final CsvField BASE = CsvField.required("base", "คะแนนฐาน");
    private static final CsvField BONUS = CsvField.required("bonus", "คะแนนบวกเพิ่ม");
    private static final CsvField AMOUNT = CsvField.required("amount", "จำนวนเงิน");
    private static final List<CsvField> ALL = List.of(CODE, POOL, STATUS, RANK, KEY, ID, NAME, BASE, BONUS, AMOUNT);

    private PrintedListCsv() {
    }

    /// What reading such a file gives.
    public sealed interface Reading {
    }

    /// All rows are understood.
    ///
    /// @param code the code that stands in all of them; empty for a file without rows
    /// @param lines its lines
    public record Understood(String code, List<PrintedLine> lines) implements Reading {
        /// Keeps its own copy.
        public Understood {
            lines = List.copyOf(lines);
        }
    }

    /// It is no such file.
    ///
    /// @param problems at least one
    public record Refused(List<Problem> problems) implements Reading {
        /// Keeps its own copy.
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// Writes a list; what is left over is nobody's line and is not written.
    public static void write(OutputStream out, ListVersion version, ListBody body, Roster roster, Round round) {
        try (var csv = CsvWriter.withByteOrderMark(out)) {
            csv.row(ALL.stream().map(CsvField::name).toList());
            for (var line : body.lines()) {
                var key = line.subject();
                if (key != null) {
                    var id = roster.findId(key).orElse("");
                    csv.text(version.hash().code()).text(line.pool()).text(line.status().word())
                            .text(line.rank() == null ? "" : line.rank().toString()).text(key.value()).text(id)
                            .text(roster.findSubject(id, round).map(Subject::name).orElse(""))
                            .text(line.base().twoPlaces()).text(line.bonus().twoPlaces())
                            .text(line.amount().twoPlaces()).endRow();
                }
            }
        }
    }

    /// Reads a file.
    public static Reading read(CsvSource source) {
        return switch (CsvFile.open(source)) {
            case CsvOpening.Refused(var problems) -> new Refused(problems);
            case CsvOpening.Opened(var file) -> switch (CsvTable.of(file, ALL)) {
                case CsvOpening.Refused(var problems) -> new Refused(problems);
                case CsvOpening.Opened(var table) -> read(table);
            };
        };
    }

    private static Reading read(CsvTable table) {
        var lines = new ArrayList<PrintedLine>();
        var problems = new ArrayList<Problem>();
        var code = "";
        try (var rows = table.rows()) {
            for (var row : rows) {
                switch (row) {
                    case CsvRow.Refused refused -> problems.add(refused.problem());
                    case CsvRow.Cells cells -> {
                        code = code.isEmpty() ? cell(table, cells, CODE) : code;
                        lines.add(line(table, cells));
                    }
                }
            }
        }
        return problems.isEmpty() ? new Understood(code, lines) : new Refused(problems);
    }

    private static PrintedLine line(CsvTable table, CsvRow.Cells cells) {
        return new PrintedLine(cells.line(), cell(table, cells, POOL), cell(table, cells, STATUS),
                cell(table, cells, RANK), cell(table, cells, KEY), cell(table, cells, ID), cell(table, cells, NAME),
                cell(table, cells, BASE), cell(table, cells, BONUS), cell(table, cells, AMOUNT));
    }

    private static String cell(CsvTable table, CsvRow.Cells cells, CsvField field) {
        return table.cell(cells, field).strip();
    }
}
