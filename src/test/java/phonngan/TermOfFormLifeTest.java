package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.TrialYear;
import phonngan.testkit.google.FakeGoogle;
import phonngan.testkit.google.FakeSheets;
import phonngan.testkit.google.FakeSheets.Refusal;
import phonngan.testkit.google.FakeTab;

/// A term in the life of a form, told once and lived twice: by an office that downloads a CSV file, and by one whose
/// sheet is connected. Whatever people and Google do to the sheet, both end with the same ledger, hash by hash.
class TermOfFormLifeTest {
    private static final String FORM = """
                                       form: awards
                                       fiscal_year: 2566
                                       indicator: honour-student
                                       identity: { columns: [ที่อยู่อีเมล, เลขที่เกียรติบัตร] }
                                       columns:
                                         submitted_at: { title: [ประทับเวลา] }
                                         email: { title: [ที่อยู่อีเมล] }
                                         staff_id: { title: [รหัสบุคลากร] }
                                         level: { title: [ระดับ] }
                                         achieved_on: { title: [วันที่ได้รับ] }
                                         document_no: { title: [เลขที่เกียรติบัตร] }
                                         note: { title: [หมายเหตุ], optional: true }
                                       """;
    private static final String STAFF = """
                                        staff_id,first_name,last_name,role_group,email
                                        001,มานี,ทดลอง,teacher,manee@sample.example
                                        002,ปิติ,ทดลอง,teacher,piti@sample.example
                                        003,ชูใจ,ทดลอง,teacher,chujai@sample.example
                                        """;

    @TempDir
    private Path folder;

    @Test
    void bothWaysEndWithTheSameLedger() throws IOException {
        var byFile = new Term(folder.resolve("file"), false).live();
        var bySheet = new Term(folder.resolve("sheet"), true).live();
        assertThat(bySheet).containsExactlyElementsOf(byFile);
        assertThat(byFile).hasSizeGreaterThan(8);
    }

    /// One office's term.
    private static final class Term {
        private final Path folder;
        private final boolean connected;
        private final FakeGoogle google = FakeGoogle.open();
        private final TrialYear year = TrialYear.open();
        private final CommandDesk desk;
        private FakeTab tab = google.sheets().tab(7);
        private int step;

        Term(Path folder, boolean connected) throws IOException {
            this.folder = Files.createDirectories(folder);
            this.connected = connected;
            var environment = new HashMap<>(CommandDesk.in(folder.resolve("home")).environment());
            environment.put("PHONNGAN_GOOGLE_KEY_FILE", google.writeKey(folder).toString());
            environment.put("PHONNGAN_GOOGLE_ROOT_URL", google.root());
            desk = new CommandDesk(environment);
        }

        /// The ledger and the claims at the end.
        List<String> live() throws IOException {
            try (google; year) {
                begin();
                answersArrive();
                peopleWorkOnTheSheet();
                theFormChanges();
                googleHasItsDays();
                return end();
            }
        }

        private void begin() throws IOException {
            write("form.yaml", FORM);
            write("staff.csv", STAFF);
            type("catalogue load config/catalogue/2566");
            type("roster load " + folder.resolve("staff.csv") + " --year 2566");
            tab.asks("ประทับเวลา", "ที่อยู่อีเมล", "รหัสบุคลากร", "ระดับ", "วันที่ได้รับ", "เลขที่เกียรติบัตร");
            if (connected) {
                type("sheet connect " + FakeSheets.SPREADSHEET + " --tab 7 --form " + folder.resolve("form.yaml")
                        + " --by K1");
            }
        }

        private void answersArrive() throws IOException {
            read(0);
            for (int i = 1; i <= 12; i++) {
                answer(i);
            }
            read(0);
            review("สป. 1", "accept", 1);
            review("สป. 2", "accept", 2);
            score();
        }

        private void peopleWorkOnTheSheet() throws IOException {
            tab.sortBy("เลขที่เกียรติบัตร");
            read(0);
            tab.edit("เลขที่เกียรติบัตร", "สป. 2", LocalDateTime.of(2023, 6, 20, 8, 15, 30), "piti@sample.example",
                    FakeTab.shown("2", "002"), "ระดับประเทศ", LocalDate.of(2023, 3, 4), "สป. 2");
            read(0);
            score();
            review("สป. 2", "accept", 3);
            tab.delete("เลขที่เกียรติบัตร", "สป. 11");
            read(0);
            tab.delete("เลขที่เกียรติบัตร", "สป. 10").delete("เลขที่เกียรติบัตร", "สป. 9");
            read(2);
            confirm(2);
            tab.insertBlankRow(3).resize(5000).call("คำตอบ ปี'66 100%/ครู");
            answer(13);
            read(0);
            score();
        }

        private void theFormChanges() throws IOException {
            tab.addQuestion("หมายเหตุ");
            tab.answer(LocalDateTime.of(2023, 7, 1, 10, 0), "chujai@sample.example", FakeTab.shown("3", "003"),
                    "ระดับภาค", "๕ ก.ค. ๒๕๖๖", FakeTab.shown("243345", "5/2566"), "ส่งแทนครู");
            read(0);
            tab.rename("ระดับ", "ระดับรางวัลที่ได้รับ");
            answer(14);
            read(2);
            write("form.yaml", FORM.replace("[ระดับ]", "[ระดับ, ระดับรางวัลที่ได้รับ]"));
            if (connected) {
                type("sheet connect " + FakeSheets.SPREADSHEET + " --tab 7 --form " + folder.resolve("form.yaml")
                        + " --by K1");
            } else {
                next();
            }
            read(0);
            tab.answer(LocalDateTime.of(2023, 7, 3, 10, 0), "chujai@sample.example", FakeTab.shown("3", "003"),
                    "ระดับดาวอังคาร", LocalDate.of(2023, 5, 5), "สป. 90");
            read(1);
            tab.delete("เลขที่เกียรติบัตร", "สป. 90");
            read(0);
        }

        private void googleHasItsDays() throws IOException {
            answer(15);
            for (var refusal : List.of(Refusal.AWAY, Refusal.NOT_SHARED, Refusal.GONE, Refusal.API_OFF)) {
                google.sheets().refuse(refusal);
                readInVain(refusal == Refusal.AWAY || refusal == Refusal.API_OFF ? 3 : 2);
                answer(20 + refusal.status() % 7);
            }
            google.sheets().refuse(null);
            var hidden = google.sheets().removeTab(7);
            readInVain(2);
            google.sheets().bringBack(7, hidden);
            google.tokens().expireAll();
            google.sheets().allowReadsAMinute(3, () -> TrialYear.waited().toNanos());
            read(0);
            read(0);
        }

        private List<String> end() throws IOException {
            review("สป. 14", "accept", 4);
            review("สป. 5", "accept", 5);
            review("สป. 13", "reject", 6);
            score();
            type("ledger verify");
            type("ledger export " + folder.resolve("ledger"));
            var told = new java.util.ArrayList<>(CommandDesk.lines(folder.resolve("ledger/ledger.csv")));
            told.addAll(desk.list("submissions list --year 2566", folder).stream()
                    .map(it -> it.substring(0, it.lastIndexOf(','))).toList());
            return told;
        }

        private void answer(int number) {
            var who = List.of("manee", "piti", "chujai").get(number % 3);
            tab.answer(LocalDateTime.of(2023, 6, 1, 9, 0).plusHours(number).plusNanos(number * 37_000_000L),
                    who + "@sample.example", FakeTab.shown(Integer.toString(1 + number % 3), "00" + (1 + number % 3)),
                    List.of("ระดับประเทศ", "ระดับภาค", "ระดับจังหวัด").get(number / 3 % 3),
                    LocalDate.of(2023, 3, 1).plusDays(number), "สป. " + number);
        }

        /// The office takes over what the sheet says.
        private void read(int expected) throws IOException {
            take("", expected);
        }

        /// The same, and somebody confirms that answers are gone.
        private void confirm(int missing) throws IOException {
            take(" --confirm-missing " + missing, 0);
        }

        private void take(String options, int expected) throws IOException {
            next();
            if (connected) {
                assertThat(desk.type("sheet sync awards" + options)).as("step " + step).isEqualTo(expected);
            } else {
                write("answers.csv", tab.asCsv());
                assertThat(desk.type("ingest " + folder.resolve("answers.csv") + " --whole --form "
                        + folder.resolve("form.yaml") + options)).as("step " + step).isEqualTo(expected);
            }
        }

        /// Nobody can read the sheet, nor download it.
        private void readInVain(int expected) {
            next();
            if (connected) {
                assertThat(desk.type("sheet sync awards")).as("step " + step).isEqualTo(expected);
            }
        }

        private void review(String certificate, String decision, int minute) throws IOException {
            var key = desk.list("submissions list --year 2566", folder).stream().map(it -> it.split(",")[1])
                    .filter(it -> it.endsWith("|" + certificate)).findFirst().orElseThrow();
            write("decisions.csv", "form,response_key,decision,reviewer,decided_at,reason\nawards," + key + ","
                    + decision + ",K1,5/7/2566 9:0" + minute + ",ตรวจแล้ว\n");
            type("review load " + folder.resolve("decisions.csv"));
        }

        private void score() {
            type("score --year 2566 --post");
        }

        private void type(String line) {
            next();
            assertThat(desk.type(line)).as("step " + step + ": " + line).isZero();
        }

        private void next() {
            step++;
            year.step(step, Instant.parse("2023-07-10T02:00:00Z").plusSeconds(step));
        }

        private void write(String name, String text) throws IOException {
            Files.writeString(folder.resolve(name), text);
        }
    }
}
