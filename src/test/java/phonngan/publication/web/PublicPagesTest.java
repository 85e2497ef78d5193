package phonngan.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.testkit.ListedYear.ROUND;
import static phonngan.testkit.ListedYear.parse;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.Connection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import phonngan.access.Role;
import phonngan.testkit.ListedYear;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;

/// What everybody may see of an approved list, and how somebody finds out whether a paper shows it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicPagesTest {
    private static final String NAMES = "/public/main/2566";
    private static final String CONSENT = ServedYear.YEAR + "/mine/consent";

    private ListedYear listed;
    private Reader nobody;
    private Reader director;
    private Reader recognised;
    private Reader other;

    @BeforeAll
    void approve(@TempDir Path home) {
        listed = ListedYear.in(home);
        nobody = listed.year().asNobody();
        assertThat(nobody.get(NAMES).statusCode()).as("before approval").isEqualTo(404);
        director = listed.approved();
        recognised = listed.year().as(Role.STAFF, "S0022", "");
        other = listed.year().as(Role.STAFF, "S0013", "");
    }

    @AfterAll
    void close() {
        listed.close();
    }

    @Test
    void yearsThatAreNotPublishedLookLikeYearsThatAreNotThere() {
        var unknown = nobody.get("/public/main/2499");
        var elsewhere = nobody.get("/public/nowhere/2566");
        var odd = nobody.get("/public/main/" + "9".repeat(30));

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(parse(elsewhere).select("main").html()).isEqualTo(parse(unknown).select("main").html())
                .isEqualTo(parse(odd).select("main").html());
    }

    @Test
    void theRecognisedAreNamedByConsentAloneAndNothingElseIsShown() {
        assertThat(say(other, "yes").statusCode()).isEqualTo(303);
        assertThat(parse(nobody.get(NAMES)).text()).doesNotContain("นายเกรียงไกร");
        assertThat(say(recognised, "yes").statusCode()).isEqualTo(303);

        var page = nobody.get(NAMES);
        var shown = parse(page);
        assertThat(shown.select("main").text()).contains("นายเกรียงไกร ลมเหนือ", "ศกร.ระดับตำบลดงตาล")
                .as("who did not agree, and who does not receive").doesNotContain("นายวิทยา", "นายอานนท์");
        assertThat(shown.html()).doesNotContain("S00", "63,000", "63000", "คะแนนรวม", "D-0", "T-0");
        assertThat(page.header("Cache-Control")).isEqualTo("public, max-age=300");
        assertThat(parse(director.get(NAMES)).html()).as("who asks does not matter").isEqualTo(shown.html());

        say(recognised, "no");
        assertThat(parse(nobody.get(NAMES)).text()).doesNotContain("นายเกรียงไกร");
        assertThat(parse(recognised.get(CONSENT)).select("main").text()).contains("ไม่เปิดเผยชื่อ", "ตั้งแต่");
    }

    @Test
    void aSayThatIsNeitherYesNorNoIsNone() {
        assertThat(say(recognised, "<script>").statusCode()).isEqualTo(404);
        assertThat(listed.as(Role.STRATEGY).get(CONSENT).statusCode()).isEqualTo(403);
        assertThat(nobody.get(CONSENT).header("Location")).startsWith("/sign-in");
    }

    @Test
    void aCodeIsCheckedHoweverItIsTyped() {
        var code = code();

        assertThat(verdict(nobody.get("/public/check?code=" + code.toLowerCase().replace("-", "")))).contains(
                "ตรงกับบัญชีรายชื่อที่อนุมัติ", code);
        assertThat(verdict(nobody.get("/public/check?code=0000-0000-0000-0000-0000"))).contains("ไม่พบ");
        assertThat(verdict(nobody.get("/public/check?code=" + "%3Cb%3E".repeat(200)))).contains("ไม่พบ");
        assertThat(parse(nobody.get("/public/check")).select(".verdict-of")).isEmpty();
        assertThat(nobody.get("/public/check?code=" + code).header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aFileIsHeldAgainstTheListLineByLine() {
        var file = director.get(ROUND + "/1/printed.csv").body();

        assertThat(compared(file)).contains("ทุกบรรทัดตรงกับบัญชี");
        assertThat(compared(file.replace(",63000.00", ",\"63,000\""))).as("as a spreadsheet leaves it")
                .contains("ทุกบรรทัดตรงกับบัญชี");
        var raised = file.replace("63000.00", "73000.00");
        assertThat(raised).isNotEqualTo(file);
        assertThat(compared(raised)).contains("ต่างจากบัญชี 1 บรรทัด", "นายเกรียงไกร ลมเหนือ", "จำนวนเงินไม่ตรง")
                .doesNotContain("63,000", "63000");
        assertThat(compared(file.replace("นายเกรียงไกร", "นายเกรียงชัย"))).contains("ชื่อไม่ตรง");
        assertThat(compared(file.lines().limit(4).reduce("", (a, b) -> a + b + "\n"))).as("too little to say where")
                .contains("ไฟล์นี้ไม่ใช่บัญชีที่มีรหัสนี้");
        assertThat(compared(file.replace(code(), "0000-0000-0000-0000-0000"))).contains("ไม่พบ");
        assertThat(compared("name,amount\nก,1\n")).contains("อ่านไฟล์นี้ไม่ได้");
    }

    private String code() {
        return parse(director.get(ROUND + "/1/print")).select(".seal-code").text();
    }

    private String compared(String csv) {
        var answer = Reader.execute(nobody.request("/public/check").method(Connection.Method.POST)
                .header("Origin", nobody.root()).data("file", "list.csv",
                        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))));
        return verdict(answer);
    }

    private static String verdict(Connection.Response answer) {
        return parse(answer).select(".notice").text();
    }

    private Connection.Response say(Reader reader, String given) {
        return reader.post(CONSENT, "given", given);
    }
}
