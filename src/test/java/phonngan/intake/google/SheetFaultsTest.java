package phonngan.intake.google;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import phonngan.intake.AnswerTab;
import phonngan.intake.FormDefinition;
import phonngan.intake.FormReading;
import phonngan.intake.FromSheet;
import phonngan.intake.SheetReading;
import phonngan.intake.SheetTrouble;
import phonngan.intake.SourceRow;
import phonngan.intake.yaml.FormReader;
import phonngan.testkit.google.FakeGoogle;
import phonngan.testkit.google.FakeSheets;
import phonngan.testkit.google.FakeSheets.Refusal;
import phonngan.testkit.google.FakeTab;
import phonngan.testkit.google.FaultyWire;
import phonngan.testkit.google.FaultyWire.Fault;

/// What Google and the wire do to a reading, fault by fault: it ends with every row or with none.
class SheetFaultsTest {
    private static final FormDefinition FORM = ((FormReading.Understood) FormReader.read("form.yaml",
            """
            form: hours
            fiscal_year: 2566
            indicator: x
            identity: { column: รหัส }
            columns:
              value: { title: [ชั่วโมง] }
            """.getBytes(StandardCharsets.UTF_8))).form();

    @TempDir
    private Path folder;
    private final FakeGoogle google = FakeGoogle.open();
    private final FaultyWire wire = new FaultyWire(google);
    private final FakeTab tab = google.sheets().tab(7).asks("รหัส", "ชั่วโมง");
    private final StoppedClock clock = new StoppedClock();

    @BeforeEach
    void threeAnswers() {
        tab.answer("A-1", 10).answer("A-2", 20).answer("A-3", 30);
    }

    @AfterEach
    void close() throws IOException {
        wire.close();
        google.close();
    }

    @ParameterizedTest
    @EnumSource
    void aFaultThatPassesIsWaitedOutWhereverItStrikes(Fault fault) {
        for (int stricken : List.of(0, 1, 2, 3)) {
            wire.plan(it -> it >= stricken && it < stricken + 2 ? fault : null);
            assertThat(rows()).as(fault + " at question " + stricken).containsExactly("A-1 10", "A-2 20", "A-3 30");
            assertThat(wire.faults()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "STALL")
    void aFaultThatStaysEndsInOneSentenceNamingTheRange(Fault fault) {
        wire.plan(it -> it >= 3 ? fault : null);
        assertThat(trouble()).isInstanceOfSatisfying(SheetTrouble.GoogleAway.class,
                it -> assertThat(it.range()).isEqualTo("'การตอบแบบฟอร์ม 7'!A1:Z1"));
        assertThat(wire.questions()).as("sent again by the JDK when a wire is cut").isBetween(9, 15);
        assertThat(clock.waited()).isGreaterThan(Duration.ofMinutes(1));
    }

    @Test
    void theWaitThatGoogleAsksForIsKept() {
        wire.plan(it -> it == 0 ? Fault.TOO_MANY_WAIT : null);
        assertThat(rows()).hasSize(3);
        assertThat(clock.waited()).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(32));
    }

    @Test
    void noMoreThanFiftyQuestionsAreAskedInAMinute() {
        google.sheets().allowReadsAMinute(60, clock::nanos);
        tab.resize(70_000);
        for (int i = 0; i < 68_000; i += 997) {
            tab.type(5 + i, 1, "B-" + i);
        }
        assertThat(rows()).hasSize(72);
        assertThat(clock.waited()).isGreaterThan(Duration.ofMinutes(2));
    }

    @Test
    void tenThousandRowsArriveThoughFourOfTenAnswersAreFaulty() {
        for (int i = 4; i <= 10_000; i++) {
            tab.answer("A-" + i, i * 10);
        }
        var whole = IntStream.rangeClosed(1, 10_000).mapToObj(it -> "A-" + it + " " + it * 10).toList();
        for (int seed = 1; seed <= 4; seed++) {
            wire.plan(fortyPercent(seed));
            assertThat(rowsAtTheNextSyncThatSucceeds()).as("seed " + seed).isEqualTo(whole);
            assertThat(wire.faults() * 10).isGreaterThan(wire.questions() * 3);
        }
    }

    private static IntFunction<@Nullable Fault> fortyPercent(int seed) {
        var faults = Arrays.stream(Fault.values()).filter(it -> it != Fault.STALL).toList();
        var dice = new Random(seed);
        var plan = new ArrayList<@Nullable Fault>();
        for (int i = 0; i < 2000; i++) {
            plan.add(dice.nextInt(10) < 4 ? faults.get(dice.nextInt(faults.size())) : null);
        }
        return plan::get;
    }

    /// Six faults in a row end a reading; of the rows that had arrived none is seen.
    private List<String> rowsAtTheNextSyncThatSucceeds() {
        while (true) {
            if (read(sheets()) instanceof FromSheet.Had<SheetReading>(var reading)) {
                return rows(reading);
            }
        }
    }

    @Test
    void tokensThatRunOutAreRenewed() {
        var sheets = sheets();
        assertThat(rows(sheets)).hasSize(3);
        google.tokens().expireAll();
        assertThat(rows(sheets)).hasSize(3);
    }

    @Test
    void whatSomebodyHasToSetRightIsToldAtOnce() {
        for (var refusal : List.of(Refusal.NOT_SHARED, Refusal.GONE, Refusal.WORKBOOK, Refusal.API_OFF)) {
            google.sheets().refuse(refusal);
            assertThat(trouble()).isIn(new SheetTrouble.NotShared("phonngan@sample.iam.gserviceaccount.com"),
                    new SheetTrouble.SheetGone(), new SheetTrouble.NotASheet(), new SheetTrouble.ApiSwitchedOff());
        }
        google.sheets().refuse(null);
        google.sheets().removeTab(7);
        assertThat(trouble()).isEqualTo(new SheetTrouble.TabGone("7", ""));
        google.tokens().revoke();
        assertThat(trouble()).isInstanceOf(SheetTrouble.KeyRefused.class);
        assertThat(clock.waited()).isZero();
    }

    @Test
    void aSheetSortedBetweenTwoPagesIsReadAgain() {
        for (int i = 4; i <= 2500; i++) {
            tab.answer("A-" + i, i * 10);
        }
        var sorted = new boolean[1];
        google.sheets().betweenQuestions(() -> {
            if (google.sheets().questions() == 6 && !sorted[0]) {
                sorted[0] = true;
                tab.sortBy("รหัส");
            }
        });
        assertThat(rows()).doesNotHaveDuplicates().hasSize(2500);
        assertThat(sorted[0]).isTrue();
    }

    @Test
    void aTabThatShrinksOrIsRenamedMeanwhileIsLookedAtAgain() {
        tab.resize(3000);
        google.sheets().betweenQuestions(() -> {
            if (google.sheets().questions() == 5) {
                tab.resize(900).call("ชื่อใหม่");
            }
        });
        assertThat(rows()).hasSize(3);
    }

    @Test
    void aTabRenamedBeforeItsHeadersAreReadIsFoundByItsNumber() {
        google.sheets().betweenQuestions(() -> {
            if (google.sheets().questions() == 1) {
                tab.call("ชื่อใหม่");
            }
        });
        assertThat(rows()).hasSize(3);
    }

    @Test
    void aSheetThatIsNeverStillWaitsForTheNextTime() {
        tab.resize(3000);
        google.sheets().betweenQuestions(() -> tab.type(2, 2, google.sheets().questions()));
        assertThat(trouble()).isEqualTo(new SheetTrouble.Unsettled());
    }

    @Test
    void whoSendsUsElsewhereIsNotFollowed() throws IOException {
        var heard = new AtomicInteger();
        var stranger = answering(200, "", heard);
        var turncoat = answering(302, address(stranger), new AtomicInteger());
        try {
            var sheets = sheets(address(turncoat));

            assertThat(read(sheets)).isInstanceOfSatisfying(FromSheet.Not.class,
                    it -> assertThat(it.why()).isInstanceOf(SheetTrouble.GoogleAway.class));
            assertThat(heard).hasValue(0);
        } finally {
            turncoat.stop(0);
            stranger.stop(0);
        }
    }

    private static HttpServer answering(int status, String elsewhere, AtomicInteger heard) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            heard.incrementAndGet();
            exchange.getResponseHeaders().set("Location", elsewhere);
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String address(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    private List<String> rows() {
        return rows(sheets());
    }

    private List<String> rows(GoogleSheets sheets) {
        return switch (read(sheets)) {
            case FromSheet.Not<SheetReading>(var why) -> throw new AssertionError(why.toString());
            case FromSheet.Had<SheetReading>(var reading) -> rows(reading);
        };
    }

    private static List<String> rows(SheetReading reading) {
        var rows = new ArrayList<String>();
        try (reading) {
            reading.forEachRow(it -> rows.add(String.join(" ", ((SourceRow.Cells) it).cells())));
        }
        return rows;
    }

    private SheetTrouble trouble() {
        return switch (read(sheets())) {
            case FromSheet.Not<SheetReading>(var why) -> why;
            case FromSheet.Had<SheetReading> _ -> throw new AssertionError("it was read");
        };
    }

    private static FromSheet<SheetReading> read(GoogleSheets sheets) {
        return switch (sheets.open(FakeSheets.SPREADSHEET, 7)) {
            case FromSheet.Not<AnswerTab>(var why) -> new FromSheet.Not<>(why);
            case FromSheet.Had<AnswerTab>(var tab) -> tab.read(FORM, "");
        };
    }

    private GoogleSheets sheets() {
        return sheets(wire.root());
    }

    private GoogleSheets sheets(String root) {
        return new GoogleSheets(new GoogleSettings("", Optional.of(google.writeKey(folder)), root,
                Duration.ofMillis(500)), clock, new Random(1));
    }

    /// Time that passes only by waiting.
    private static final class StoppedClock implements Pace {
        private long nanos;

        Duration waited() {
            return Duration.ofNanos(nanos);
        }

        @Override
        public long nanos() {
            return nanos;
        }

        @Override
        public void pause(Duration time) {
            nanos += time.toNanos();
        }
    }
}
