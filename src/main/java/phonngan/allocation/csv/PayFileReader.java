package phonngan.allocation.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import phonngan.allocation.Pay;
import phonngan.common.Baht;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.ThaiNumber;
import phonngan.common.ThaiText;
import phonngan.common.csv.CsvField;
import phonngan.common.csv.CsvFile;
import phonngan.common.csv.CsvOpening;
import phonngan.common.csv.CsvRow;
import phonngan.common.csv.CsvSource;
import phonngan.common.csv.CsvTable;

/// Reads a pay file: `staff_id,monthly_pay`, in any encoding and column order that CSV files may have. Who is not on
/// the roster does no harm. The word for pay differs by kind of employment, so each is accepted as a header.
public final class PayFileReader {
    private static final CsvField STAFF_ID = CsvField.required("staff_id", "รหัสบุคลากร");
    private static final CsvField MONTHLY_PAY = CsvField.required("monthly_pay", "ค่าตอบแทนต่อเดือน", "ค่าตอบแทน",
            "เงินเดือน", "ค่าจ้าง");
    private static final BigDecimal MOST = BigDecimal.TEN.pow(9);

    private final CsvTable table;
    private final Map<String, Baht> pays = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private PayFileReader(CsvTable table) {
        this.table = table;
    }

    /// Reads the file to its end, so that one look shows all that is wrong.
    public static PayFileReading read(CsvSource source) {
        return switch (CsvFile.open(source)) {
            case CsvOpening.Refused(var problems) -> new PayFileReading.Refused(problems);
            case CsvOpening.Opened(var file) -> switch (CsvTable.of(file, List.of(STAFF_ID, MONTHLY_PAY))) {
                case CsvOpening.Refused(var problems) -> new PayFileReading.Refused(problems);
                case CsvOpening.Opened(var table) -> new PayFileReader(table).read();
            };
        };
    }

    private PayFileReading read() {
        try (var rows = table.rows()) {
            for (var row : rows) {
                switch (row) {
                    case CsvRow.Refused refused -> problems.add(refused.problem());
                    case CsvRow.Cells cells -> read(cells);
                }
            }
        }
        return problems.isEmpty()
                ? new PayFileReading.Understood(
                        pays.entrySet().stream().map(it -> new Pay(it.getKey(), it.getValue())).toList())
                : new PayFileReading.Refused(problems);
    }

    private void read(CsvRow.Cells row) {
        var id = ThaiText.code(table.cell(row, STAFF_ID));
        var written = table.cell(row, MONTHLY_PAY);
        var pay = findPay(written);
        if (id.isEmpty()) {
            problems.add(Problem.refused(ProblemCode.PAY_WITHOUT_ID, table.place(row, STAFF_ID)));
        } else if (pay.isEmpty()) {
            problems.add(Problem.refused(ProblemCode.PAY_NOT_AN_AMOUNT, table.place(row, MONTHLY_PAY), id, written));
        } else {
            var before = pays.putIfAbsent(id, pay.get());
            if (before != null && !before.equals(pay.get())) {
                problems.add(Problem.refused(ProblemCode.PAY_TWICE, table.place(row, MONTHLY_PAY), id,
                        before.grouped(), pay.get().grouped()));
            }
        }
    }

    /// An amount of at most two decimals; nobody earns a thousand million a month.
    private static Optional<Baht> findPay(String written) {
        return ThaiNumber.read(written).filter(it -> it.stripTrailingZeros().scale() <= 2)
                .filter(it -> it.compareTo(MOST) < 0).map(Baht::of);
    }
}
