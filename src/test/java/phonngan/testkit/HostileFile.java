package phonngan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import phonngan.common.csv.CsvFile;
import phonngan.common.csv.CsvOpening;
import phonngan.common.csv.CsvSource;
import phonngan.common.csv.LineAccount;
import phonngan.testkit.HostileRow.Fate;

/// A file of answers in which good, hostile and blank records are mixed by a seed, together with the file that its
/// senders would hand in after they put everything right. It keeps its own tally while it writes, by which the
/// product's account is checked.
public final class HostileFile {
    /// How its columns are to be read.
    public static final String FORM = """
                                      form: hostile
                                      fiscal_year: 2566
                                      indicator: self-dev
                                      identity: { column: รหัสคำตอบ }
                                      columns:
                                        staff_id: { title: [รหัส] }
                                        value: { title: [ชั่วโมง] }
                                        submitted_at: { title: [ประทับเวลา] }
                                        note: { title: [หมายเหตุ], optional: true }
                                      """;
    /// Its header line.
    public static final String HEADERS = "รหัสคำตอบ,รหัส,ชั่วโมง,ประทับเวลา,หมายเหตุ\n";
    private static final int STAFF = 200;
    private static final HostileRow REPEAT = new HostileRow("", "", Fate.REPEATED,
            HostileRow.HARMLESS.getFirst().written(), HostileRow.HARMLESS.getFirst().corrected());
    private static final HostileRow CONFLICT = new HostileRow("identity-conflict", "รหัสคำตอบ", Fate.REFUSED, "", "");

    private final SplittableRandom random;
    private final int records;
    private final Map<Fate, Long> lines = new HashMap<>();
    private final Map<String, Long> warnings = new HashMap<>();
    private final List<HostileRow> kinds = new ArrayList<>();
    private byte[] kindOfRow = new byte[1024];
    private int[] lineOfRow = new int[1024];
    private int line = 1;
    private int rows;
    private long stored;
    private long repeated;
    private long refused;

    /// @param seed decides everything that is random
    /// @param records how many records it has, blank ones included
    public HostileFile(long seed, int records) {
        this.random = new SplittableRandom(seed);
        this.records = records;
        kinds.addAll(List.of(CONFLICT, REPEAT));
        List.of(HostileRow.HARMLESS, HostileRow.HARMFUL, HostileRow.HUGE, HostileRow.BLANKS).forEach(kinds::addAll);
    }

    /// The roster of those who send the answers.
    public static String staff() {
        var staff = new StringBuilder("staff_id,first_name,last_name,role_group\n");
        for (int i = 0; i < STAFF; i++) {
            staff.append("T%03d,ชื่อ%d,สกุล%d,teacher\n".formatted(i, i, i));
        }
        return staff.toString();
    }

    /// Writes the hostile file and the corrected one.
    public void write(Path hostile, Path corrected) throws IOException {
        try (var wrong = Files.newBufferedWriter(hostile); var right = Files.newBufferedWriter(corrected)) {
            wrong.write(HEADERS);
            right.write(HEADERS);
            for (int i = 0; i < records; i++) {
                switch (random.nextInt(200)) {
                    case 0 -> conflict(wrong, right, i);
                    case 1 -> repeat(wrong, right, i);
                    default -> record(wrong, right, HostileRow.any(random), facts(i));
                }
            }
        }
    }

    private void conflict(Writer wrong, Writer right, int i) throws IOException {
        for (int of = 0; of < 2; of++) {
            var facts = facts(i);
            wrong.write(fill("{id},{who}," + (1 + of) + ",{day},\n", facts));
            right.write(fill("{id}-" + of + ",{who}," + (1 + of) + ",{day},\n", facts));
            tally(CONFLICT, 1);
        }
    }

    private void repeat(Writer wrong, Writer right, int i) throws IOException {
        var facts = facts(i);
        record(wrong, right, HostileRow.HARMLESS.getFirst(), facts);
        record(wrong, right, REPEAT, facts);
    }

    private void record(Writer wrong, Writer right, HostileRow kind, String[] facts) throws IOException {
        var written = fill(kind.written(), facts);
        wrong.write(written);
        wrong.write('\n');
        right.write(fill(kind.corrected(), facts));
        right.write('\n');
        tally(kind, kind.lines(written));
    }

    private String[] facts(int i) {
        return new String[]{"R%07d".formatted(i), "T%03d".formatted(random.nextInt(STAFF)),
                Integer.toString(1 + random.nextInt(40)),
                (1 + random.nextInt(28)) + "/" + (1 + random.nextInt(9)) + "/2566"};
    }

    private static String fill(String template, String[] facts) {
        return template.indexOf('{') < 0
                ? template
                : template.replace("{id}", facts[0]).replace("{who}", facts[1]).replace("{hours}", facts[2])
                        .replace("{day}", facts[3]);
    }

    private void tally(HostileRow kind, int itsLines) {
        lines.merge(kind.fate(), (long) itsLines, Long::sum);
        if (kind.fate() != Fate.BLANK) {
            note(kind);
        }
        line += itsLines;
    }

    private void note(HostileRow kind) {
        rows++;
        if (rows == lineOfRow.length) {
            lineOfRow = Arrays.copyOf(lineOfRow, rows * 2);
            kindOfRow = Arrays.copyOf(kindOfRow, rows * 2);
        }
        lineOfRow[rows] = line + 1;
        kindOfRow[rows] = (byte) kinds.indexOf(kind);
        switch (kind.fate()) {
            case STORED -> {
                stored++;
                if (!kind.code().isEmpty()) {
                    warnings.merge(kind.code(), 1L, Long::sum);
                }
            }
            case REPEATED -> repeated++;
            case REFUSED, UNREADABLE -> refused++;
            case BLANK -> throw new IllegalStateException("a blank record is no row");
        }
    }

    /// What the report of the hostile file is to count: rows, stored, unchanged, changed, refused.
    public List<Long> counts() {
        return List.of((long) rows, stored, repeated, 0L, refused);
    }

    /// What the report of the corrected file is to count: what was refused goes in, all else is known.
    public List<Long> countsWhenCorrected() {
        return List.of((long) rows, refused, stored + repeated, 0L, 0L);
    }

    /// Checks that the reader puts every physical line of the hostile file where this file's tally has it.
    public void assertEveryLineIsWhereItBelongs(Path hostile) {
        if (!(CsvFile.open(CsvSource.of(hostile)) instanceof CsvOpening.Opened(var file))) {
            throw new AssertionError("the file as a whole was refused");
        }
        try (var all = file.rows()) {
            all.forEach(_ -> {
            });
            assertThat(all.account()).isEqualTo(new LineAccount(0, 1, count(Fate.BLANK),
                    count(Fate.STORED) + count(Fate.REPEATED) + count(Fate.REFUSED), count(Fate.UNREADABLE)));
            assertThat(all.account().lines()).isEqualTo(line).isEqualTo(file.lines());
        }
    }

    private long count(Fate fate) {
        return lines.getOrDefault(fate, 0L);
    }

    /// Checks the report of the hostile file row by row: each refused row is named once, with line, column, and reason
    /// and remedy in Thai, and each warning is told. The report is read as a stream.
    public void assertReportNamesEveryRefusedRow(Path report) throws IOException {
        var named = new BitSet();
        var told = new HashMap<String, Long>();
        try (var json = new JsonFactory().createParser(report.toFile())) {
            while (json.nextToken() != JsonToken.START_ARRAY) {
                // the counts come first
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                check(problem(json), named, told);
            }
        }
        assertThat((long) named.cardinality()).isEqualTo(refused);
        assertThat(told).isEqualTo(warnings);
    }

    private static Map<String, String> problem(JsonParser json) throws IOException {
        Map<String, String> problem = new HashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            var name = json.currentName();
            json.nextToken();
            problem.put(name, String.valueOf(json.getValueAsString()));
        }
        return problem;
    }

    private void check(Map<String, String> problem, BitSet named, Map<String, Long> told) {
        int row = Integer.parseInt(problem.get("row"));
        var kind = kinds.get(kindOfRow[row]);
        if (!problem.get("code").equals(kind.code()) || !problem.get("column").equals(kind.column())
                || Integer.parseInt(problem.get("line")) != lineOfRow[row]) {
            throw new AssertionError("row " + row + " is to be " + kind + " on line " + lineOfRow[row] + ", not "
                    + problem);
        }
        for (var text : List.of(problem.get("message_th"), problem.get("remedy_th"))) {
            if (text.codePoints().noneMatch(it -> it >= 'ก' && it <= 'ฮ')) {
                throw new AssertionError("no Thai: " + problem);
            }
        }
        if (problem.get("severity").equals("warning")) {
            told.merge(kind.code(), 1L, Long::sum);
        } else {
            assertThat(named.get(row)).as("row %d is refused twice", row).isFalse();
            named.set(row);
        }
    }
}
