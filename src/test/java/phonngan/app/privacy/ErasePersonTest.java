package phonngan.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import phonngan.app.store.Offices;
import phonngan.app.store.StoreSettings;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.TestStore;
import phonngan.testkit.Traces;

/// The sample office erases everybody it has: nothing of them is found anywhere, and everything still adds up.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ErasePersonTest {
    private static final Path SAMPLES = Path.of("sample-forms");
    private static final String STAFF = "sample-forms/office/staff.csv";

    private Path folder = Path.of("");
    private Path home = Path.of("");
    private CommandDesk desk = CommandDesk.in(Path.of(""));
    private List<String> ids = List.of();
    private List<String> words = List.of();
    private String verdict = "";
    private String scores = "";

    @BeforeAll
    void theYearIsOver(@TempDir Path given) throws IOException {
        folder = given;
        home = folder.resolve("home");
        desk = CommandDesk.in(home);
        for (var line : Files.readAllLines(SAMPLES.resolve("walk.txt"))) {
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("allocate") && !line.startsWith("rank")) {
                desk.ask(line);
            }
        }
        var people = Files.readAllLines(Path.of(STAFF)).stream().skip(1).map(it -> it.split(",")).toList();
        ids = people.stream().map(it -> it[0]).distinct().toList();
        words = people.stream().flatMap(it -> Stream.of(it[0], it[2] + " " + it[3], it[3], it[8])).distinct()
                .filter(it -> it.length() > 3).toList();
        verdict = desk.ask("ledger verify").out();
        scores = desk.ask("scores --year 2566").out();
    }

    @Test
    @Order(1)
    void beforeTheErasureTheirWordsAreFound() {
        assertThat(everywhere("before").found()).hasSizeGreaterThan(200)
                .anyMatch(it -> it.startsWith("phonngan.mv.db: ")).anyMatch(it -> it.startsWith("ledger/subjects.csv"));
    }

    @Test
    @Order(2)
    void whoAsksMustBeSomebodyElseAndSayWhy() {
        assertThat(desk.ask("person erase S0013 --reason ขอลบ --by S0013").err()).contains("P-960");
        assertThat(desk.ask("person erase S0013 --reason ขอลบ --by arnon@sample.example").err()).contains("P-960");
        assertThat(desk.ask("person erase S0013 --reason \" \" --by S0001").err()).contains("P-961");
        assertThat(desk.ask("person erase S9999 --reason ขอลบ --by S0001").status()).isEqualTo(2);
    }

    @Test
    @Order(3)
    void anExportHoldsEverythingOfAPersonAndNobodyElse() throws IOException {
        var answer = desk.ask("person export S0013 " + folder.resolve("mine"));

        assertThat(answer.status()).as(answer.err()).isZero();
        assertThat(folder.resolve("mine/csv/staff_period.csv")).content().contains("arnon@sample.example");
        assertThat(folder.resolve("mine/csv/intake_row.csv")).content().contains("A-001");
        assertThat(folder.resolve("mine/README.txt")).content().contains("sha256sum").contains("ตรวจเองได้");
        assertThat(Files.readAllLines(folder.resolve("mine/ledger/entries.csv"))).hasSizeGreaterThan(1);
        var others = words.stream()
                .filter(it -> !it.contains("S0013") && !it.contains("arnon") && !it.contains("รักเรียนรู้")).toList();
        assertThat(new Traces(others).inFolder(folder.resolve("mine")).found()).isEmpty();
        assertThat(desk.ask("person export S0013 " + folder.resolve("mine")).err()).contains("P-964");
    }

    @Test
    @Order(4)
    void afterwardsNothingOfThemIsFoundAnywhere() {
        assertThat(desk.ask("person erase S0013 --reason \"อานนท์ขอลบ\" --by S0001").status()).isZero();
        try (var store = TestStore.embedded(home)) {
            var office = store.get(Offices.class).list().getFirst();
            ids.stream().filter(it -> !it.equals("S0013")).forEach(
                    it -> assertThat(store.get(ErasePerson.class).erase(store.settings(), office, it,
                            new ErasureOrder("ขอลบข้อมูล", "มติคณะกรรมการ", "cli:somebody", false, Instant.EPOCH)))
                            .isInstanceOf(ErasureOutcome.Erased.class));
        }
        FreedPages.rewrite(StoreSettings.from(desk.environment()));

        assertThat(everywhere("after").found()).isEmpty();
    }

    @Test
    @Order(5)
    void everythingStillAddsUp() {
        assertThat(desk.ask("ledger verify").out()).isEqualTo(verdict);
        var checked = desk.ask("invariants");
        assertThat(checked.status()).as(checked.out() + checked.err()).isZero();
        assertThat(figures(desk.ask("scores --year 2566").out())).isEqualTo(figures(scores));
        var again = desk.ask("score --year 2566 --post");
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(desk.ask("ledger verify").out()).as("the same evidence posts nothing").isEqualTo(verdict);
    }

    private static List<String> figures(String scores) {
        return scores.lines().skip(1).map(it -> it.substring(it.indexOf(','))).sorted().toList();
    }

    /// What the same files bring when they are read once more.
    @Test
    @Order(6)
    void theSameFilesDoNotBringTheWordsBack() throws IOException {
        var claims = desk.ask("submissions list --year 2566").out();
        for (var line : Files.readAllLines(SAMPLES.resolve("walk.txt"))) {
            if (line.startsWith("roster") || line.startsWith("ingest") || line.startsWith("review load")
                    || line.startsWith("committee")) {
                desk.ask(line);
            }
        }
        assertThat(desk.ask("submissions list --year 2566").out()).isEqualTo(claims);
        assertThat(desk.ask("roster load " + STAFF + " --year 2566").err()).contains("P-324");
        assertThat(everywhere("again").found()).isEmpty();
        assertThat(desk.ask("invariants").status()).isZero();
    }

    private Traces everywhere(String when) {
        var out = folder.resolve(when);
        var said = new ArrayList<String>();
        for (var line : List.of("backup " + out.resolve("whole.zip"), "ledger export " + out.resolve("ledger"),
                "submissions list --year 2566", "scores --year 2566", "scores --year 2566 --run 1",
                "rank --year 2566", "invariants")) {
            var answer = desk.ask(line);
            said.add(answer.out() + answer.err());
        }
        return new Traces(words).inTables(StoreSettings.from(desk.environment())).inFolder(home)
                .inFolder(out).in("said", String.join("\n", said));
    }
}
