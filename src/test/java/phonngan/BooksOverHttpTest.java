package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import phonngan.testkit.CommandDesk;
import phonngan.access.Role;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;

/// The three books that everybody may read, rules, ledger and intake, as a reader without scripts gets them. A stranger
/// has sent a row that means harm.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BooksOverHttpTest {
    private static final String HARM = "\"><script>alert(1)</script>\u202Eลวง\u200B";

    private ServedYear year;
    private Reader reader;
    private Path report;

    @BeforeAll
    void open(@TempDir Path home) throws IOException {
        var answers = Path.of("sample-forms/student-awards/answers.csv");
        var lines = Files.readAllLines(answers);
        var hostile = home.resolve("hostile.csv");
        var row = "\"4/9/2566, 9:15:30\",arnon@sample.example,%s,S0013,นักศึกษาที่สร้างชื่อเสียงให้ สกร.,%s,%s,,12 กรกฎาคม 2566,,,เกียรติบัตร,%s,";
        Files.writeString(hostile, lines.getFirst() + "\n"
                + row.formatted("X-1", "ระดับประเทศ", quoted(HARM), "javascript:alert(2)") + "\n"
                + row.formatted("X-2", quoted(HARM), "ก", "https://a.example/x") + "\n"
                + row.formatted("X-3", "ระดับประเทศ", "ข", "https://a.example/x") + "\n");
        report = home.resolve("report.json");
        year = ServedYear.in(home.resolve("store"), desk -> {
            desk.type("ingest " + hostile + " --form sample-forms/student-awards/form.yaml --report " + report);
            desk.typeWell("catalogue load config/catalogue/2567").typeWell("catalogue load config/catalogue/2564");
        });
        reader = year.as(Role.STRATEGY);
    }

    @AfterAll
    void close() {
        year.close();
    }

    @ParameterizedTest
    @CsvSource({"2564", "2566", "2567"})
    void everyIndicatorOfEveryBookCanBeReadAndPrinted(int fiscalYear) throws IOException {
        var rules = page("/o/main/" + fiscalYear + "/rules");
        var links = rules.select("#found tbody th a").eachAttr("href");

        assertThat(links).isNotEmpty();
        for (var link : links) {
            assertThat(page(link).select(".criteria").text()).as(link).contains("หลักฐาน");
        }
        var groups = rules.select("#group option").eachAttr("value");
        for (var group : groups) {
            var chosen = page("/o/main/" + fiscalYear + "/rules?group=" + group);
            var printed = page("/o/main/" + fiscalYear + "/rules?print=all&group=" + group);
            assertThat(printed.select("article h2").eachText()).as(group)
                    .isEqualTo(chosen.select("#found tbody th a").eachText());
        }
    }

    @Test
    void aPositionSeesItsIndicatorsAndItsFullMarks() throws IOException {
        var teacher = page("/o/main/2566/rules?group=teacher");

        assertThat(teacher.text()).contains("กลุ่มนี้ใช้ตัวชี้วัดของ บุคลากรทุกตำแหน่ง ด้วย", "100 คะแนนเต็มรวม",
                "20 ตัวชี้วัด");
    }

    @Test
    void theMilestoneWarnsAndNamesWhoHasToSend() throws IOException {
        var steps = page("/o/main/2566/rules/quality-activity");

        assertThat(steps.select(".criteria .notice").text()).contains("ขาดข้อใด การนับหยุดก่อนข้อนั้น");
        assertThat(steps.select(".steps tbody tr").last().text()).contains("หัวหน้าหน่วยงานเป็นผู้ส่ง");
    }

    @Test
    void bothScalesOfACountTableStandSideBySide() throws IOException {
        var table = page("/o/main/2564/rules/learning-organisation").select("table.scale");

        assertThat(table.select("tbody tr").eachText()).containsExactly("0 0 0", "1 0 1", "2 0 2", "3 5 3",
                "4 5 (ใช้แถวของ 3 ข้อ) 4", "5 5 (ใช้แถวของ 3 ข้อ) 5");
    }

    @Test
    void theSevenPointsOfTheSourceAreAWorkedExample() throws IOException {
        assertThat(page("/o/main/2566/rules/honour-student").select("table.examples tbody tr").first().text())
                .contains("ระดับประเทศ", "ระดับจังหวัด").endsWith("7 ฐาน 5 + บวกเพิ่ม 2");
    }

    @Test
    void wordsAreLookedForAndNothingFoundIsSaid() throws IOException {
        assertThat(page("/o/main/2566/rules?q=n-net").select("#found tbody th").eachText()).hasSizeBetween(2, 4);
        assertThat(page("/o/main/2566/rules?q=%3Cscript%3E").select("#found .empty").text())
                .contains("ไม่พบตัวชี้วัดที่มีคำว่า “<script>”");
    }

    @Test
    void theChainCanBeTurnedPageByPageToItsFirstEntry() throws IOException {
        var places = new ArrayList<Long>();
        var path = "/o/main/2566/ledger";
        while (!path.isEmpty()) {
            var ledger = page(path);
            ledger.select("table.entries tbody th").eachText().forEach(it -> places.add(Long.valueOf(it)));
            path = ledger.select("#entries nav.pager a[rel=next]").attr("href");
        }

        assertThat(places.reversed()).isEqualTo(LongStream.rangeClosed(1, places.getFirst()).boxed().toList());
        assertThat(places).hasSizeGreaterThan(50);
    }

    @Test
    void entriesAreNarrowedToOneSubjectAndAnUnknownOneIsSaid() throws IOException {
        assertThat(page("/o/main/2566/ledger?subject=S0013").select("table.entries tbody td:nth-child(3)").eachText())
                .isNotEmpty().allMatch(it -> it.endsWith("S0013"));
        assertThat(page("/o/main/2566/ledger?subject=nobody").text()).contains("ไม่มีรหัส “nobody” ในทะเบียน");
    }

    @Test
    void whatAnEntryPrintsHashesToItsHash() throws Exception {
        var entry = page("/o/main/2566/ledger/2");
        var command = entry.select("pre.command").text();
        var text = command.substring("printf '%s' '".length(), command.lastIndexOf('\''));

        var hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));

        assertThat(entry.select(".columns tbody tr").last().select("td").first().text()).isEqualTo(hash);
        assertThat(entry.select(".aloud").last().text().replace(" ", "")).isEqualTo(hash);
        assertThat(entry.select(".notice.good").text()).contains("รายการนี้ไม่ถูกแก้");
    }

    @Test
    void theClaimsThatMadeAnEntryAreALinkAway() throws IOException {
        var entry = page("/o/main/2566/ledger/2");
        var claims = entry.select(".columns tr:contains(submission_ids) td a");

        assertThat(claims.eachText()).isNotEmpty().allMatch(it -> it.matches("\\d+"));
        assertThat(page(claims.first().attr("href")).select("main").text()).contains("S00");
    }

    @Test
    void theLedgerIsVerifiedOnRequestAndTheResultIsKept() throws IOException {
        var verdict = page("/o/main/2566/ledger/verify?run=yes");

        assertThat(verdict.location()).endsWith("/ledger/verify");
        assertThat(page("/o/main/2566/ledger/verify").text()).contains("บัญชีครบถ้วน", "ใช้เวลา");
    }

    @Test
    void everyProblemOfAReadingCanBeReachedAndTheAccountAddsUp() throws IOException {
        var reading = page(latestReading());

        assertThat(reading.select(".account").text()).isEqualTo("3 แถว = 2 ใหม่ + 0 เหมือนเดิม + 0 เปลี่ยน + 1 ไม่รับ");
        assertThat(reading.select("#places .place").text()).contains("แถวที่ 2", "บรรทัด 3 ของไฟล์", "ระดับรางวัล");
        assertThat(reading.select("#places .raw dt").eachText()).contains("ระดับรางวัล");
    }

    @Test
    void whatAStrangerSentIsTextAndNothingOfItHides() throws IOException {
        var reading = page(latestReading());

        assertThat(reading.select("main script")).isEmpty();
        assertThat(reading.select("#places .value").text()).startsWith("\"><script>alert(1)</script>")
                .contains("U+202E", "U+200B");
        assertThat(reading.select("#places .value .unseen").eachAttr("title")).containsExactly("RIGHT-TO-LEFT OVERRIDE",
                "ZERO WIDTH SPACE");
    }

    @Test
    void onlyAddressesOfTheWebCanBeFollowed() throws IOException {
        var harmful = page("/o/main/2566/claims/student-awards-2566?key=X-1");
        var harmless = page("/o/main/2566/claims/student-awards-2566?key=X-3").select("a.stranger");

        assertThat(harmful.select("a[href^=javascript]")).isEmpty();
        assertThat(harmful.select(".stranger").text()).contains("javascript:alert(2)");
        assertThat(harmless.attr("href")).isEqualTo("https://a.example/x");
        assertThat(harmless.attr("rel")).contains("noreferrer", "noopener", "nofollow");
    }

    @Test
    void theReportOfTheCommandAndOfThePageAreTheSame() throws IOException {
        var download = answer(latestReading() + "/report.json");

        assertThat(download.body()).isEqualTo(Files.readString(report));
        assertThat(download.header("Content-Disposition")).startsWith("attachment");
    }

    @Test
    void theProblemsCanBeOpenedInASpreadsheet() throws IOException {
        var download = answer(latestReading() + "/problems.csv");

        assertThat(download.contentType()).startsWith("text/csv");
        assertThat(new String(download.bodyAsBytes(), StandardCharsets.UTF_8).lines().skip(1))
                .extracting(it -> it.substring(0, it.indexOf(",ช") < 0 ? it.indexOf(",ร") : it.indexOf(",ช")))
                .containsExactly("warning,hidden-characters,1,2", "warning,hidden-characters,2,3",
                        "refused,unknown-value,2,3");
    }

    @Test
    void theStatesOfClaimsAddUpToThoseListed() throws IOException {
        var claims = page("/o/main/2566/claims");
        var states = claims.select(".states a[href*=state]").stream()
                .filter(it -> !it.attr("href").matches(".*state=(open|decided).*")).toList();
        var keys = new TreeSet<String>();
        int told = 0;
        for (var state : states) {
            told += Integer.parseInt(state.select("strong").text());
            keys.addAll(walk(state.attr("href")));
        }

        assertThat(keys).hasSize(told).hasSize(Integer.parseInt(claims.select(".states strong").first().text()));
        assertThat(walk("/o/main/2566/claims")).hasSize(told).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void aClaimTellsItsStateItsDecisionAndTheRowBehindIt() throws IOException {
        var claim = page("/o/main/2566/claims/student-awards-2566?key=A-001");

        assertThat(claim.text()).contains("คณะกรรมการรับแล้ว และนับในการคำนวณคะแนน", "มติที่ใช้", "โดย S0002",
                "แถวต้นฉบับของฉบับที่ 1");
        assertThat(claim.select("table.versions tbody tr").eachText()).contains("ระดับ ระดับประเทศ");
        assertThat(claim.select(".raw dt").eachText()).contains("รหัสคำตอบ");
    }

    @Test
    void aYearWithoutAnswersOrPointsTeachesTheCommand() throws IOException {
        assertThat(page("/o/main/2567/intake").select("code").text()).contains("phonngan ingest answers.csv");
        assertThat(page("/o/main/2567/ledger").select("code").text()).contains("phonngan score --year 2567 --post");
        assertThat(page("/o/main/2567/claims").text()).contains("ยังไม่มีหลักฐานของปีนี้");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rules/nothing", "/rules?group=nothing", "/rules?book=0000", "/ledger/0", "/ledger/99999",
            "/intake/1", "/claims/nothing?key=A-001", "/claims/student-awards-2566?key=nothing",
            "/claims?state=nothing"})
    void whatIsNotThereIsNotFound(String path) throws IOException {
        assertThat(answer("/o/main/2566" + path).statusCode()).isEqualTo(404);
    }

    private List<String> walk(String from) throws IOException {
        var keys = new ArrayList<String>();
        var path = from;
        while (!path.isEmpty()) {
            var claims = page(path);
            keys.addAll(claims.select("table.cards tbody th a").eachAttr("href"));
            path = claims.select("nav.pager a[rel=next]").attr("href");
        }
        return keys;
    }

    private String latestReading() throws IOException {
        return page("/o/main/2566/intake").select("table.readings tbody th a").first().attr("href");
    }

    private Document page(String path) throws IOException {
        var answer = answer(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.parse();
    }

    private Connection.Response answer(String path) throws IOException {
        return reader.request(path).followRedirects(true)
                .execute();
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
