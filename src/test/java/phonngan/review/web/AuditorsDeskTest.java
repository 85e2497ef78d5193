package phonngan.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.testkit.ListedYear.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import phonngan.access.Role;
import phonngan.app.store.Offices;
import phonngan.common.csv.CsvSource;
import phonngan.review.DrawSample;
import phonngan.review.ReviewEvidence;
import phonngan.review.csv.DecisionFile;
import phonngan.testkit.OfficeDesk;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;

/// What an auditor draws and takes along.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditorsDeskTest {
    private static final String SAMPLE = ServedYear.YEAR + "/sample";

    private ServedYear year;
    private Reader auditor;
    private Reader director;

    @BeforeAll
    void open(@TempDir Path home) {
        year = ServedYear.in(home);
        auditor = year.as(Role.AUDITOR);
        director = year.as(Role.DIRECTOR);
    }

    @AfterAll
    void close() {
        year.close();
    }

    @Test
    void theFormComesWithAFreshSeedEachTime() {
        var first = parse(auditor.get(SAMPLE));
        var second = parse(auditor.get(SAMPLE));

        assertThat(first.select("#seed").attr("value")).matches("[0-9a-f]{16}")
                .isNotEqualTo(second.select("#seed").attr("value"));
        assertThat(first.select("table.check-sheet")).isEmpty();
    }

    @Test
    void theSameSeedDrawsTheSameAndAnotherOneDoesNot() {
        var drawn = drawn("?seed=first&n=12");

        assertThat(drawn).hasSize(12).doesNotHaveDuplicates().isEqualTo(drawn("?seed=first&n=12"));
        assertThat(drawn("?seed=first&n=30").subList(0, 12)).as("a larger sample begins with the smaller one")
                .isEqualTo(drawn);
        assertThat(drawn("?seed=second&n=12")).isNotEqualTo(drawn);
    }

    @Test
    void aMarkIsTheHashThatEverybodyCanCompute() {
        // printf 'phonngan-sample/1,42,student-awards-2566,A-001' | sha256sum
        assertThat(DrawSample.markOf("42", "student-awards-2566", "A-001"))
                .isEqualTo("82b96c7dd885f3a1cfc6b3466a9b0eee01645e3e2e5b64d48e400db99c0a6c57");
    }

    @Test
    void everyIndicatorGetsItsShareAndAtLeastOne() {
        var shared = parse(auditor.get(SAMPLE + "?seed=42&n=40&by=indicator")).select("table.check-sheet th .unit")
                .eachText();
        var many = parse(auditor.get(SAMPLE + "?seed=42&n=200")).select("table.check-sheet th .unit").eachText();

        assertThat(shared).hasSize(40).containsAll(many);
        assertThat(many).hasSizeGreaterThan(100);
    }

    @Test
    void onlyAcceptedClaimsWhereTheyAreAskedFor() {
        assertThat(parse(auditor.get(SAMPLE + "?seed=42&n=50&of=accepted")).select("table.check-sheet .badge")
                .eachText()).hasSize(50).containsOnly("รับแล้ว");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?seed=%3Cscript%3E&n=-5", "?seed=a&n=99999999", "?seed=%E0%B8%81"})
    void anOddQuestionHasAnAnswer(String asked) {
        var page = parse(auditor.get(SAMPLE + asked));

        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("table.check-sheet tbody tr").size()).isBetween(1, DrawSample.MOST);
    }

    @Test
    void theSheetToFillInHasTheSameLines() {
        var sheet = auditor.get(SAMPLE + ".csv?seed=42&n=12");
        var lines = sheet.body().lines().toList();

        assertThat(sheet.contentType()).startsWith("text/csv");
        assertThat(lines).hasSize(13);
        assertThat(lines.getFirst()).contains("รหัสคำตอบ", "ผู้พิจารณาไม่มีส่วนได้เสีย", "ข้อสังเกต");
        assertThat(lines.get(1)).endsWith(",,,,,,");
        assertThat(auditor.get(SAMPLE + ".csv").statusCode()).isEqualTo(404);
    }

    @Test
    void decisionsTakenAlongAreTheOnesOnRecord() {
        var file = auditor.get(ServedYear.YEAR + "/decisions.csv").bodyAsBytes();
        var office = year.context().getBean(Offices.class).list().getFirst().id();
        var counts = year.context().getBean(ReviewEvidence.class).load(office,
                DecisionFile.open(CsvSource.of("decisions.csv", file)), "test", Instant.now(), OfficeDesk.DEAF);

        assertThat(counts.recorded()).as("nothing is new in them").isZero();
        assertThat(counts.known()).isGreaterThan(150);
    }

    @Test
    void theLedgerIsTakenAlongWithItsHashes() throws IOException {
        var files = unzip(auditor.get(ServedYear.YEAR + "/ledger/export.zip").bodyAsBytes());

        assertThat(files.keySet()).containsExactlyInAnyOrder("ledger.csv", "subjects.csv", "reasons.csv",
                "manifest.json");
        assertThat(files.get("ledger.csv").lines()).hasSize(82);
        assertThat(files.get("manifest.json")).contains("fiscal_year", "head_hash");
    }

    @Test
    void actsAreTakenAlong() {
        director.get("/accounts");
        var acts = auditor.get("/audit.csv").body();

        assertThat(acts.lines().findFirst().orElseThrow()).endsWith("line,at,account,login,act,object,outcome,from");
        assertThat(acts).contains(",/accounts,role,");
    }

    @Test
    void nobodyElseTakesAnythingAlong() {
        for (var path : List.of(SAMPLE, SAMPLE + ".csv?seed=1", ServedYear.YEAR + "/decisions.csv",
                ServedYear.YEAR + "/ledger/export.zip", "/audit.csv")) {
            assertThat(director.get(path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(parse(auditor.get(ServedYear.YEAR)).select("main a[href$=/sample]")).hasSize(1);
        assertThat(parse(director.get(ServedYear.YEAR)).select("main a[href$=/sample]")).isEmpty();
    }

    private List<String> drawn(String asked) {
        return parse(auditor.get(SAMPLE + asked)).select("table.check-sheet th .hash").eachText();
    }

    private static Map<String, String> unzip(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
