package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import phonngan.app.store.StoreSettings;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.RunningService;

/// Commands typed while a service holds the embedded database.
class BesideAServiceTest {
    private static final String CHECKLIST = "sample-forms/staff-checklist/";
    private static final String AWARDS = "sample-forms/student-awards/";

    @TempDir
    private static Path folder;
    /// The store with nobody else on it.
    private static CommandDesk alone;
    /// A copy of it, held by the service.
    private static CommandDesk beside;
    private static RunningService service;

    @BeforeAll
    static void aServiceHoldsACopyOfAStoreWithPostedPoints() throws IOException {
        alone = CommandDesk.in(folder.resolve("alone")).typeWell("catalogue load config/catalogue/2566")
                .typeWell("roster load sample-forms/office/units.csv --year 2566")
                .typeWell("roster load sample-forms/office/staff.csv --year 2566")
                .typeWell("ingest " + AWARDS + "answers.csv --form " + AWARDS + "form.yaml")
                .typeWell("review load " + AWARDS + "decisions.csv")
                .typeWell("review close-awaiting --indicator quality-activity --reviewer S0001 --reason ครบกำหนด")
                .typeWell("score --year 2566 --post");
        beside = alone.copiedTo(folder.resolve("beside"));
        service = RunningService.start(beside.environment());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"scores --year 2566", "scores --year 2566 --format json",
            "rank --year 2566 --pool teacher --format table", "ledger verify", "submissions list --year 2566",
            "explain --year 2566 --subject S0013 --indicator honour-student",
            "explain --year 2566 --subject S0013 --format json --lang en", "review load " + AWARDS + "decisions.csv",
            "ingest " + AWARDS + "answers.csv --form " + AWARDS + "form.yaml --dry-run",
            "ingest " + AWARDS + "answers-broken.csv --form " + AWARDS + "form.yaml --dry-run --lang en",
            "ingest nowhere.csv --form " + AWARDS + "form.yaml", "rank --year 2570", "rank --year 2566 --lang de",
            "allocate --year 2566 --plan sample-forms/office/plan-with-tie.yaml", "rank", "catalogue check nowhere"})
    void aCommandAnswersToTheByteAsItDoesAlone(String line) {
        assertThat(beside.ask(line)).isEqualTo(alone.ask(line));
    }

    @Test
    void theExitStatusComesThrough() {
        assertThat(beside.ask("ledger verify").status()).isZero();
        assertThat(beside.ask("ingest " + AWARDS + "answers-broken.csv --form " + AWARDS + "form.yaml --dry-run")
                .status()).isEqualTo(1);
        assertThat(beside.ask("rank --year 2570").status()).isEqualTo(2);
    }

    @Test
    void filesAreLookedForAndWrittenWhereTheCommandIsTyped() throws IOException {
        var here = Files.createDirectories(folder.resolve("here"));
        Files.copy(Path.of(AWARDS + "answers.csv"), here.resolve("คำตอบ.csv"));
        Files.copy(Path.of(AWARDS + "form.yaml"), here.resolve("form.yaml"));

        var read = beside.ask(here, "ingest คำตอบ.csv --form form.yaml --dry-run --report out/report.json");
        var listed = beside.ask(here, "rank --year 2566 -o out/rank.csv");

        assertThat(read.out()).contains("student-award");
        assertThat(here.resolve("out/report.json")).exists();
        assertThat(listed.out()).isEmpty();
        assertThat(here.resolve("out/rank.csv")).content().startsWith("\uFEFFpool,rank,");
    }

    @Test
    void severalCommandsAtOnceAnswerEachToItsOwn() {
        var teachers = alone.ask("rank --year 2566 --pool teacher");
        var staff = alone.ask("rank --year 2566 --pool staff");

        var both = IntStream.range(0, 6).mapToObj(it -> CompletableFuture
                .supplyAsync(() -> beside.ask("rank --year 2566 --pool " + (it % 2 == 0 ? "teacher" : "staff"))))
                .toList();

        for (int i = 0; i < both.size(); i++) {
            assertThat(both.get(i).join()).isEqualTo(i % 2 == 0 ? teachers : staff);
        }
    }

    @Test
    void aSecondServiceDoesNotStart() {
        var answer = beside.ask("serve");

        assertThat(answer.status()).isEqualTo(3);
        assertThat(answer.err()).startsWith("P-904 ").contains(folder.resolve("beside").toString())
                .doesNotContain("Exception");
    }

    @Test
    void aKilledServiceConfusesNobodyAndAStoppedOneKeepsWhatCameThroughIt() throws Exception {
        var home = folder.resolve("stopped");
        var desk = alone.copiedTo(home);
        var socket = home.resolve("run/commands.sock");

        try (var killed = RunningService.start(desk.environment())) {
            assertThat(socket).exists();
            killed.kill();
        }
        assertThat(socket).exists();
        desk.typeWell("ledger verify");

        try (var stopped = RunningService.start(desk.environment())) {
            desk.typeWell("ingest " + CHECKLIST + "answers.csv --form " + CHECKLIST + "form.yaml");
            assertThat(stopped.stop()).isEqualTo(143);
        }
        assertThat(socket).doesNotExist();
        assertThat(signers(home)).as("the account that sent the command, as the system knows it")
                .containsExactlyInAnyOrder("cli:somebody", "cli:" + System.getProperty("user.name"));
    }

    private static HashSet<String> signers(Path home) throws SQLException {
        var found = new HashSet<String>();
        try (var store = DriverManager.getConnection(StoreSettings.embedded(home), "phonngan", "");
                var rows = store.createStatement().executeQuery("select entered_by from intake_batch")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    @Test
    void whereTheSocketFindsNoRoomACommandSaysThatTheDatabaseIsInUse() throws Exception {
        var desk = alone.copiedTo(folder.resolve("ก".repeat(40)));
        try (var held = RunningService.start(desk.environment())) {
            assertThat(held.said())
                    .anyMatch(it -> it.startsWith("Commands cannot reach the data while the service runs"));

            var answer = desk.ask("ledger verify --lang en");

            assertThat(answer.status()).isEqualTo(3);
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err()).startsWith("P-904 refused: Another process holds the database in ")
                    .doesNotContain("Exception").hasLineCount(1);
        }
    }
}
