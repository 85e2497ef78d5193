package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import phonngan.access.Role;
import phonngan.app.store.Offices;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.review.AppealDecision;
import phonngan.review.AppealOutcome;
import phonngan.review.ReviewBook;
import phonngan.roster.Rosters;
import phonngan.testkit.CommitteeAwards;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;

/// A committee's day without scripts, as two members and as people who have no business there. Sport is read by two.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommitteeDayOverHttpTest {
    private static final String REVIEW = ServedYear.YEAR + "/review";
    private static final String CHAIR = "S0001";
    private static final String MEMBER = "S0002";
    private static final String HARM = "\"><script>alert(1)</script>";

    private ServedYear year;
    private Reader chair;
    private Reader member;
    private Reader strategy;

    @BeforeAll
    void open(@TempDir Path home) throws IOException {
        var rows = new CommitteeAwards(home);
        for (int i = 1; i <= 6; i++) {
            rows.student("C-" + i, "S0013");
        }
        rows.student("J-1", "S0013").student("J-2", "S0013").student("J-3", "S0013").student("J-4", "S0020")
                .sport("R-1", "S0013").sport("R-2", "S0014").student("X-1", "S0013", HARM)
                .student("P-1", "S0013").studentOnPaperOf("P-1", "P-2", "S0014")
                .student("D-1", "S0013").student("D-2", "S0013");
        year = ServedYear.in(home.resolve("store"), rows::load);
        chair = year.as(Role.ANNUAL_COMMITTEE, CHAIR, "");
        member = year.as(Role.ANNUAL_COMMITTEE, MEMBER, "");
        strategy = year.as(Role.STRATEGY);
    }

    @AfterAll
    void close() {
        year.close();
    }

    @Test
    void workIsHandedOutJudgedAndCountedByPlainForms() throws IOException {
        var done = strategy.post(REVIEW + "/assign", "committee", "คณะกรรมการพิจารณาผลประจำปี", "avoid", "yes");
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(page(strategy, done.header("Location")).select("#done-title").text()).contains("มอบหมายแล้ว");
        assertThat(page(strategy, REVIEW + "/assign").select("#done-title")).isEmpty();

        var before = page(member, REVIEW).select("#progress-title ~ p").text();
        assertThat(before).contains("เหลือ");
        var next = member.get(REVIEW + "/next");
        assertThat(next.statusCode()).isEqualTo(303);
        var claim = page(member, next.header("Location"));
        assertThat(claim.select("#criterion-title ~ ul.rungs .claimed").text()).contains("ระดับประเทศ", "5");
        var posted = decide(member, claim, "accept", "");
        assertThat(posted.header("Location")).contains("/review/next?said=accept");
        var after = member.get(posted.header("Location").replace(year.address(), ""));
        assertThat(page(member, after.header("Location")).select("[role=status]").text()).contains("บันทึกแล้ว: รับ");
    }

    @Test
    void aDecisionNeedsAReasonAndMayBePutRightByItsMaker() throws IOException {
        var claim = claim(member, "J-1");
        var without = decide(member, claim, "reject", "");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.parse().select("[role=alert]").text()).contains("เหตุผล");

        assertThat(decide(member, claim, "reject", "อ่านไม่ออก").statusCode()).isEqualTo(303);
        assertThat(decide(member, claim, "accept", "").parse().select("[role=alert]").text())
                .contains("ลงมติรายการนี้ขณะที่ท่านเปิดอยู่");
        assertThat(decide(member, claim(member, "J-1"), "accept", "").statusCode()).isEqualTo(303);
        assertThat(claim(chair, "J-1").select(".decide")).isEmpty();
        assertThat(decide(chair, claim(chair, "J-1"), "reject", "ไม่เห็นด้วย").statusCode()).isNotEqualTo(303);
    }

    @Test
    void aLevelIsPutRightVisiblyWithAReason() throws IOException {
        var claim = claim(member, "J-2");
        var wrong = member.post(REVIEW + "/judge", "form", form(claim), "key", "J-2", "version", "1", "seen", "0",
                "word", "accept", "level", "province");
        assertThat(wrong.statusCode()).isEqualTo(422);

        assertThat(member
                .post(REVIEW + "/judge", "form", form(claim), "key", "J-2", "version", "1", "seen", "0", "word",
                        "accept", "level", "province", "usual", "wrong-level", "achieved_on", "13 ก.ค. 2566")
                .statusCode())
                .isEqualTo(303);

        var shown = claim(member, "J-2").select("#decisions-title ~ ol").text();
        assertThat(shown).contains("ระดับจังหวัด", "ระดับในหลักฐานไม่ตรงกับที่แจ้ง", "13 ก.ค. 2566");
    }

    @Test
    void theFirstOfTwoReadingsIsSeenAtNoDoor() throws IOException {
        var secret = "ลายมือชื่อต่างจากฉบับอื่น";
        assertThat(decide(chair, claim(chair, "R-1"), "reject", secret).statusCode()).isEqualTo(303);
        chair.post(REVIEW + "/talk", "form", CommitteeAwards.FORM, "key", "R-1", "reason", secret + " โปรดดู");

        for (var door : new String[]{REVIEW, REVIEW + "/clean", REVIEW + "/claim?form=" + CommitteeAwards.FORM
                + "&key=R-1", ServedYear.YEAR + "/claims?state=decided", ServedYear.YEAR + "/claims?state=rejected",
                ServedYear.YEAR + "/claims/" + CommitteeAwards.FORM + "?key=R-1", ServedYear.YEAR + "/people/S0013",
                ServedYear.YEAR + "/claims?subject=S0013"}) {
            assertThat(page(member, door).text()).as(door).doesNotContain(secret);
        }
        var run = strategy.post(ServedYear.YEAR + "/runs", "round", "12m").header("Location");
        for (var door : new String[]{run, ServedYear.YEAR + "/grid", ServedYear.YEAR + "/grid.csv",
                ServedYear.YEAR + "/people/S0013/why?indicator=sport", ServedYear.YEAR + "/list/12m/propose"}) {
            assertThat(strategy.get(door).body()).as(door).doesNotContain(secret);
            assertThat(member.get(door).body()).as(door).doesNotContain(secret);
        }
        var owner = year.as(Role.STAFF, "S0013", "");
        for (var door : new String[]{"/mine", "/people/S0013", "/people/S0013/why?indicator=sport"}) {
            assertThat(owner.get(ServedYear.YEAR + door).body()).as(door).doesNotContain(secret);
        }
        assertThat(page(owner, ServedYear.YEAR + "/mine").select(".own-claim:has(a[href$=/R-1]) .badge")
                .eachText()).containsExactly("รอพิจารณา");
        assertThat(member.get(ServedYear.YEAR + "/decisions.csv").statusCode()).isEqualTo(403);
        assertThat(page(member, ServedYear.YEAR + "/claims?state=rejected").select("a[href*=R-1]")).isEmpty();
        assertThat(claim(member, "R-1").select("#decisions-title ~ ol li, #talk-title ~ ol li")).isEmpty();
        assertThat(claim(chair, "R-1").text()).contains(secret);

        assertThat(decide(member, claim(member, "R-1"), "reject", "ไม่ใช่ผลการแข่งขัน").statusCode()).isEqualTo(303);
        assertThat(claim(member, "R-1").text()).contains(secret);
        assertThat(page(member, ServedYear.YEAR + "/claims?state=rejected").select("a[href*=R-1]")).isNotEmpty();
    }

    @Test
    void easyCasesAreAcceptedOnlyWithTheirNumber() throws IOException {
        var marks = page(chair, REVIEW + "/clean").select("input[name=claim]").eachAttr("value").stream()
                .filter(it -> it.contains(" C-")).limit(2).toList();
        assertThat(marks).hasSize(2);

        assertThat(chair.post(REVIEW + "/clean", "claim", marks.get(0), "claim", marks.get(1), "count", "3")
                .statusCode()).isEqualTo(422);
        var done = chair.post(REVIEW + "/clean", "claim", marks.get(0), "claim", marks.get(1), "count", "2");
        assertThat(done.statusCode()).isEqualTo(303);
        var said = page(chair, done.header("Location")).select("[role=status]");
        assertThat(said.text()).contains("รับแล้ว 2 รายการ");
        assertThat(said.select("a[href*=review/claim]")).hasSize(2);
        assertThat(page(member, done.header("Location")).select("[role=status]")).isEmpty();
        var again = chair.post(REVIEW + "/clean", "claim", marks.get(0), "count", "1");
        assertThat(page(chair, again.header("Location")).select("#left-title").text()).contains("เว้นไว้ 1 รายการ");
    }

    @Test
    void onePaperOfTwoPeopleIsPointedOutAndIsNoEasyCase() throws IOException {
        var twins = claim(member, "P-1").select("h3:contains(รายการที่อาจใช้หลักฐานเดียวกัน) ~ ul.others").first();
        assertThat(Objects.requireNonNull(twins).text()).contains("P-2", "ไฟล์หรือลิงก์เดียวกัน", "รอพิจารณา");
        assertThat(member.get(twins.select("a").attr("href")).statusCode()).isEqualTo(200);
        assertThat(claim(member, "P-1").select(".checks .fails").text()).contains("หลักฐานหรือเลขที่เอกสารเดียวกัน");
        assertThat(claim(member, "J-2").select(".checks .fails").text()).doesNotContain("เลขที่เอกสารเดียวกัน");
        assertThat(page(member, REVIEW + "/clean").select("input[name=claim]").eachAttr("value"))
                .noneMatch(it -> it.contains(" P-"));
    }

    @Test
    void ofTwoClaimsOneIsKept() throws IOException {
        assertThat(duplicate("D-2", "D-1").statusCode()).isEqualTo(303);
        var refused = duplicate("D-1", "D-2");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.parse().select("[role=alert]").text()).contains("เป็นรายการซ้ำอยู่แล้ว");
    }

    @Test
    void anInterestKeepsTheEvidenceOutOfSight() throws IOException {
        assertThat(member.post(REVIEW + "/conflicts/own", "person", "S9999", "reason", "ญาติ").statusCode())
                .isEqualTo(422);
        assertThat(member.post(REVIEW + "/abstain", "form", CommitteeAwards.FORM, "key", "J-4", "reason", "")
                .statusCode()).isEqualTo(422);
        assertThat(member.post(REVIEW + "/abstain", "form", CommitteeAwards.FORM, "key", "J-4", "reason",
                "เป็นพี่น้องกัน").statusCode()).isEqualTo(303);

        var barred = member.get(REVIEW + "/claim?form=" + CommitteeAwards.FORM + "&key=J-4");
        assertThat(barred.statusCode()).isEqualTo(403);
        assertThat(barred.parse().text()).contains("มีส่วนได้เสีย").doesNotContain("files.example");
        assertThat(member.post(REVIEW + "/judge", "form", CommitteeAwards.FORM, "key", "J-4", "version", "1", "seen",
                "0", "word", "accept").statusCode()).isEqualTo(403);
        assertThat(page(strategy, REVIEW + "/conflicts").text()).contains("เป็นพี่น้องกัน");
        assertThat(
                strategy.post(REVIEW + "/conflicts/challenge", "member", CHAIR, "unit", "D-03", "reason", "คำคัดค้าน",
                        "order_no", "").statusCode())
                .isEqualTo(422);
    }

    @Test
    void anObjectionIsAnsweredBySomebodyElse() throws IOException {
        decide(member, claim(member, "J-3"), "reject", "ชื่อไม่ตรง");
        var id = object("J-3");

        assertThat(page(chair, REVIEW + "/appeals").text()).contains("ขอให้ดูหน้าที่สอง");
        var own = member.post(REVIEW + "/appeals/" + id, "word", "dismiss", "reason", "ยืนยัน", "form",
                CommitteeAwards.FORM, "key", "J-3", "version", "1");
        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(own.parse().text()).contains("ท่านเคยลงมติรายการนี้");
        assertThat(chair.post(REVIEW + "/appeals/" + id, "word", "accept", "reason", "หน้าที่สองมีชื่อถูกต้อง", "form",
                CommitteeAwards.FORM, "key", "J-3", "version", "1").statusCode()).isEqualTo(303);

        assertThat(page(chair, REVIEW + "/appeals?answered=yes").text()).contains("เห็นด้วยกับคำทักท้วง");
        assertThat(claim(chair, "J-3").select(".badge.accepted")).isNotEmpty();
    }

    @Test
    void whatStrangersTypedIsShownAsText() throws IOException {
        var shown = claim(member, "X-1");

        assertThat(shown.select("main script")).isEmpty();
        assertThat(shown.text()).contains("<script>alert(1)</script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claim?form=nowhere&key=1", "/claim", "/appeals/1", "/claim?form=a&key=%00"})
    void whatIsNotThereIsNotFound(String path) {
        assertThat(member.get(REVIEW + path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"withdraw", "", "drop table", "admit"})
    void wordsThatAreNoDecisionHereDecideNothing(String word) throws IOException {
        assertThat(member.post(REVIEW + "/judge", "form", CommitteeAwards.FORM, "key", "X-1", "version", "1", "seen",
                "0", "word", word, "reason", "x".repeat(5000)).statusCode()).isIn(404, 422);
        assertThat(claim(chair, "X-1").select("#decisions-title ~ ol li")).isEmpty();
    }

    @Test
    void theCommitteesAreReadWithOrderTermAndQuorum() throws IOException {
        assertThat(page(strategy, REVIEW + "/committee").text()).contains("41/2566", "องค์ประชุม 2 คน", "วายุ");
    }

    private long object(String key) {
        var book = new OfficeYear(year.context().getBean(Offices.class).list().getFirst().id(), new FiscalYear(2566));
        var person = year.context().getBean(Rosters.class).get(book).findById("S0013").orElseThrow();
        var decision = year.context().getBean(ReviewBook.class)
                .listHistories(book, CommitteeAwards.FORM, List.of(key)).getFirst().decisions().getLast();
        var sent = (AppealOutcome.Sent) year.context().getBean(AppealDecision.class)
                .appeal(new AppealDecision.Order(book, CommitteeAwards.FORM, key, decision.id(), person,
                        "ขอให้ดูหน้าที่สอง", "", "web:S0013", Instant.now()));
        return sent.appeal().id();
    }

    private static Connection.Response decide(Reader judge, Document claim, String word, String reason) {
        return judge.post(REVIEW + "/judge", "form", form(claim), "key", claim.select("input[name=key]").attr("value"),
                "version", claim.select("input[name=version]").attr("value"), "seen",
                claim.select("input[name=seen]").attr("value"), "word", word, "reason", reason);
    }

    private Connection.Response duplicate(String key, String kept) throws IOException {
        var claim = claim(member, key);
        return member.post(REVIEW + "/judge", "form", form(claim), "key", key, "version", "1", "seen", "0", "word",
                "duplicate-of", "refers_to", kept, "reason", "ส่งซ้ำ");
    }

    private static String form(Document claim) {
        return claim.select("input[name=form]").attr("value");
    }

    private static Document claim(Reader reader, String key) throws IOException {
        return page(reader, REVIEW + "/claim?form=" + CommitteeAwards.FORM + "&key=" + key);
    }

    private static Document page(Reader reader, String path) throws IOException {
        var answer = reader.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.parse();
    }
}
