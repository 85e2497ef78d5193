package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.common.Ids;
import phonngan.cycle.AskTheYear;
import phonngan.intake.Claim;
import phonngan.intake.ConnectSheet;
import phonngan.intake.ImportSubmissions;
import phonngan.intake.IntakeBook;
import phonngan.intake.IntakeCounts;
import phonngan.intake.IntakeGrounds;
import phonngan.intake.IntakeOutcome;
import phonngan.intake.SheetConnection;
import phonngan.intake.SheetConnections;
import phonngan.intake.SyncOutcome;
import phonngan.intake.SyncSheet;
import phonngan.intake.csv.CsvSubmissions;
import phonngan.intake.csv.CsvSubmissionsOpening;
import phonngan.intake.google.GoogleSettings;
import phonngan.intake.google.GoogleSheets;
import phonngan.ledger.Head;
import phonngan.testkit.OfficeDesk;
import phonngan.testkit.TestStore;
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
    static final String RULES = """
                                fiscal_year: 2566
                                title: ตัวชี้วัดคุณภาพ สกร.จังหวัดตัวอย่าง
                                full_mark: 5
                                rounds:
                                  - { id: 12m, title: รอบ 12 เดือน, from: "2022-10-01", to: "2023-09-30", closes_at: "2023-10-10T23:59:59+07:00" }
                                role_groups:
                                  - { id: teacher, title: ครู, subject: person }
                                award_ladders:
                                  award-5:
                                    levels:
                                      - { id: province, title: ระดับจังหวัด, points: "2" }
                                      - { id: region, title: ระดับภาค, points: "4" }
                                      - { id: national, title: ระดับประเทศ, points: "5" }
                                evidence_kinds: { certificate: เกียรติบัตร }
                                """;
    static final String INDICATORS = """
                                     - id: honour-student
                                       title: นักศึกษาที่สร้างชื่อเสียงให้ สกร.
                                       role_groups: [teacher]
                                       scoring: { method: award-sum, ladder: award-5, count_by: award, additional: by-level, cap: null }
                                       evidence: { any_of: [certificate] }
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
        var byFile = new ByFile(folder).live();
        var bySheet = new BySheet(folder).live();
        assertThat(bySheet.claims()).containsExactlyElementsOf(byFile.claims());
        assertThat(bySheet.missing()).containsExactlyElementsOf(byFile.missing()).hasSize(3);
        assertThat(bySheet.ledger()).isEqualTo(byFile.ledger());
        assertThat(byFile.ledger().seq()).isEqualTo(7);
    }

    /// What an office has at the end of the term.
    private record End(Head ledger, List<Claim> claims, List<String> missing) {
    }

    /// One office's term.
    private abstract static class Term implements AutoCloseable {
        final FakeGoogle google = FakeGoogle.open();
        final FakeTab tab = google.sheets().tab(7);
        final TrialYear year = TrialYear.open();
        final TestStore store = TestStore.onH2();
        final Path folder;
        final OfficeDesk desk;
        String form = FORM;
        private int step;

        Term(Path folder) {
            this.folder = folder;
            this.desk = new OfficeDesk(store, folder, next());
        }

        End live() throws IOException {
            try (this) {
                begin();
                answersArrive();
                peopleWorkOnTheSheet();
                theFormChanges();
                googleHasItsDays();
                decide("สป. 14", "accept", 4);
                decide("สป. 5", "accept", 5);
                decide("สป. 13", "reject", 6);
                desk.score(next());
                return new End(desk.head(), desk.claims(), desk.missing());
            }
        }

        private void begin() throws IOException {
            desk.loadRules(rules(folder), next());
            desk.loadRoster(STAFF, next());
            tab.asks("ประทับเวลา", "ที่อยู่อีเมล", "รหัสบุคลากร", "ระดับ", "วันที่ได้รับ", "เลขที่เกียรติบัตร");
            connect(next());
        }

        private void answersArrive() {
            takeOver(taken(0, 0, 0, 0));
            IntStream.rangeClosed(1, 12).forEach(this::answer);
            takeOver(taken(12, 0, 0, 0));
            decide("สป. 1", "accept", 1);
            decide("สป. 2", "accept", 2);
            desk.score(next());
        }

        private void peopleWorkOnTheSheet() {
            tab.sortBy("เลขที่เกียรติบัตร");
            takeOver(taken(0, 12, 0, 0));
            tab.edit("เลขที่เกียรติบัตร", "สป. 2", LocalDateTime.of(2023, 6, 20, 8, 15, 30), "chujai@sample.example",
                    FakeTab.shown("3", "003"), "ระดับจังหวัด", LocalDate.of(2023, 3, 4), "สป. 2");
            takeOver(taken(0, 11, 1, 0));
            desk.score(next());
            decide("สป. 2", "accept", 3);
            desk.score(next());
            tab.delete("เลขที่เกียรติบัตร", "สป. 11");
            takeOver(taken(0, 11, 0, 0));
            tab.delete("เลขที่เกียรติบัตร", "สป. 10").delete("เลขที่เกียรติบัตร", "สป. 9");
            takeOver(stopped());
            confirm(2, taken(0, 9, 0, 0));
            tab.insertBlankRow(3).resize(5000).call("คำตอบ ปี'66 100%/ครู");
            answer(13);
            takeOver(taken(1, 9, 0, 0));
        }

        private void theFormChanges() {
            tab.addQuestion("หมายเหตุ");
            tab.answer(LocalDateTime.of(2023, 7, 1, 10, 0), "chujai@sample.example", FakeTab.shown("3", "003"),
                    "ระดับภาค", "๕ ก.ค. ๒๕๖๖", FakeTab.shown("243345", "5/2566"), "ส่งแทนครู");
            takeOver(taken(1, 10, 0, 0));
            tab.rename("ระดับ", "ระดับรางวัลที่ได้รับ");
            answer(14);
            takeOver(stopped());
            form = FORM.replace("[ระดับ]", "[ระดับ, ระดับรางวัลที่ได้รับ]");
            connect(next());
            takeOver(taken(1, 11, 0, 0));
            tab.answer(LocalDateTime.of(2023, 7, 3, 10, 0), "chujai@sample.example", FakeTab.shown("3", "003"),
                    "ระดับดาวอังคาร", LocalDate.of(2023, 5, 5), "สป. 90");
            takeOver(taken(0, 12, 0, 1));
            tab.delete("เลขที่เกียรติบัตร", "สป. 90");
            takeOver(taken(0, 12, 0, 0));
        }

        private void googleHasItsDays() {
            for (var refusal : List.of(Refusal.AWAY, Refusal.NOT_SHARED, Refusal.GONE, Refusal.API_OFF)) {
                google.sheets().refuse(refusal);
                answer(20 + refusal.message().length() % 11);
                comeInVain(next());
            }
            google.sheets().refuse(null);
            var hidden = google.sheets().removeTab(7);
            comeInVain(next());
            google.sheets().bringBack(7, hidden);
            google.tokens().expireAll();
            google.sheets().allowReadsAMinute(3, () -> TrialYear.waited().toNanos());
            takeOver(taken(4, 12, 0, 0));
        }

        private void answer(int number) {
            var who = List.of("manee", "piti", "chujai").get(number % 3);
            tab.answer(LocalDateTime.of(2023, 6, 1, 9, 0).plusHours(number).plusNanos(number * 37_000_000L),
                    who + "@sample.example", FakeTab.shown(Integer.toString(1 + number % 3), "00" + (1 + number % 3)),
                    List.of("ระดับประเทศ", "ระดับภาค", "ระดับจังหวัด").get(number / 3 % 3),
                    LocalDate.of(2023, 3, 1).plusDays(number), "สป. " + number);
        }

        private void decide(String certificate, String decision, int minute) {
            desk.decide("|" + certificate, decision, "5/7/2566 9:0" + minute, next());
        }

        /// Whatever came since is taken over, with this outcome.
        private void takeOver(String expected) {
            var now = next();
            assertThat(read(OptionalLong.empty(), now)).as("step " + step).isEqualTo(expected);
        }

        /// The same, and somebody confirms that answers are gone.
        private void confirm(int missing, String expected) {
            assertThat(read(OptionalLong.of(missing), next())).as("step " + step).isEqualTo(expected);
        }

        private Instant next() {
            step++;
            var now = Instant.parse("2023-07-10T02:00:00Z").plusSeconds(step);
            year.step(step, now);
            return now;
        }

        static String taken(long stored, long unchanged, long changed, long refused) {
            return new IntakeCounts(stored, unchanged, changed, refused).toString();
        }

        static String stopped() {
            return "nothing";
        }

        abstract void connect(Instant now);

        abstract String read(OptionalLong confirmed, Instant now);

        /// The sheet cannot be had.
        abstract void comeInVain(Instant now);

        @Override
        public void close() {
            store.close();
            year.close();
            google.close();
        }
    }

    /// An office that downloads the answers and reads the file.
    private static final class ByFile extends Term {
        ByFile(Path folder) {
            super(folder);
        }

        @Override
        void connect(Instant now) {
            // a file is not connected
        }

        @Override
        String read(OptionalLong confirmed, Instant now) {
            var file = (CsvSubmissionsOpening.Opened) CsvSubmissions.open(desk.paper("answers.csv", tab.asCsv()));
            return switch (desk.read(file.source(), form, confirmed, now)) {
                case IntakeOutcome.Taken(_, var counts) -> counts.toString();
                case IntakeOutcome.RefusedFile _ -> stopped();
            };
        }

        @Override
        void comeInVain(Instant now) {
            // nothing could be downloaded
        }
    }

    /// An office whose sheet is connected.
    private static final class BySheet extends Term {
        private final SyncSheet sync;
        private final ConnectSheet connect;
        private SheetConnection connection;

        BySheet(Path folder) {
            super(folder);
            var sheets = new GoogleSheets(
                    new GoogleSettings("", Optional.of(google.writeKey(folder)), google.root(),
                            GoogleSettings.A_MINUTE),
                    TrialYear.pace(),
                    new Random(1));
            var connections = store.get(SheetConnections.class);
            var imports = store.get(ImportSubmissions.class);
            var grounds = store.get(IntakeGrounds.class);
            sync = new SyncSheet(sheets, connections, store.get(IntakeBook.class), imports, grounds,
                    store.get(AskTheYear.class),
                    store.get(Ids.class));
            connect = new ConnectSheet(sheets, connections, imports, grounds, store.get(Ids.class));
        }

        @Override
        void connect(Instant now) {
            connection = desk.connect(connect, FakeSheets.SPREADSHEET, 7, form, now);
        }

        @Override
        String read(OptionalLong confirmed, Instant now) {
            return switch (desk.sync(sync, connection, confirmed, now)) {
                case SyncOutcome.Taken(_, var counts) -> counts.toString();
                case SyncOutcome.Stopped _ -> stopped();
                case SyncOutcome.Unchanged _,SyncOutcome.Resting _,SyncOutcome.NotNow _,SyncOutcome.Busy _ ->
                    throw new AssertionError("the sheet says something new");
            };
        }

        @Override
        void comeInVain(Instant now) {
            assertThat(read(OptionalLong.empty(), now)).isEqualTo(stopped());
        }
    }

    private static Path rules(Path folder) throws IOException {
        var indicators = Files.createDirectories(folder.resolve("rules/indicators"));
        Files.writeString(indicators.resolve("teacher.yaml"), INDICATORS);
        Files.writeString(folder.resolve("rules/catalogue.yaml"), RULES);
        return folder.resolve("rules");
    }
}
