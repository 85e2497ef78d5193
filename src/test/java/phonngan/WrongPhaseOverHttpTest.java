package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.Connection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import phonngan.access.Role;
import phonngan.app.store.Offices;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.cycle.Phase;
import phonngan.intake.Draft;
import phonngan.intake.Drafts;
import phonngan.review.AppealCase;
import phonngan.review.Appeals;
import phonngan.review.ClaimHistory;
import phonngan.review.ReviewBook;
import phonngan.roster.Rosters;
import phonngan.testkit.MovedYear;
import phonngan.testkit.PaperForm;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;

/// Whoever may do something does it in its phase alone, whatever form is sent.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongPhaseOverHttpTest {
    private static final String MINE = ServedYear.YEAR + "/mine";
    private static final String FORM = "student-awards-2566";
    private static final String REJECTED = "A-018";

    private ServedYear year;
    private Reader owner;
    private Reader strategy;
    private Reader committee;

    @BeforeAll
    void open(@TempDir Path home) {
        year = ServedYear.in(home);
        owner = year.as(Role.STAFF, rejected().current().sender().staffId(), "");
        strategy = year.as(Role.STRATEGY);
        committee = year.as(Role.ANNUAL_COMMITTEE);
    }

    @AfterAll
    void close() {
        year.close();
    }

    @ParameterizedTest
    @CsvSource({"/mine/send/honour-student,true", "/mine/tally/nnet-attend,true", "/mine/withdraw,false"})
    void nothingIsSentOrTakenBackOnceThePointsAreSettled(String path, boolean papers) throws IOException {
        stands(Phase.FINAL);

        var answer = papers ? owner.postPapers(ServedYear.YEAR + path) : owner.post(ServedYear.YEAR + path);

        assertThat(answer.statusCode()).isEqualTo(409);
        var page = answer.parse();
        assertThat(page.select("main").text()).contains("ขณะปีอยู่ในขั้น “ผลเป็นที่ยุติ”", "รวบรวมหลักฐาน");
        assertThat(page.select("main a[href$=/cycle]")).hasSize(1);
    }

    @Test
    void aFormThatIsNotTakenNowIsNotShownToBeFilledIn() throws IOException {
        stands(Phase.ANNOUNCED);

        var form = owner.get(MINE + "/send/honour-student");

        assertThat(form.statusCode()).isEqualTo(409);
        var page = form.parse();
        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("main").text()).contains("ส่งและนำเข้าหลักฐาน ทำไม่ได้");
        assertThat(owner.get(MINE).statusCode()).isEqualTo(200);
    }

    @Test
    void ownEvidenceSaysWhyNothingCanBeSentAndOffersNoFormForIt() throws IOException {
        stands(Phase.COLLECTING);
        assertThat(owner.get(MINE).parse().select("main a[href*=/mine/send]")).isNotEmpty();

        stands(Phase.FINAL);

        var page = owner.get(MINE).parse();
        assertThat(page.select("main .notice").text()).contains("ขณะนี้ส่งหลักฐานไม่ได้", "“ผลเป็นที่ยุติ”",
                "พิจารณาหลักฐาน: คณะกรรมการพิจารณาผลประจำปี");
        assertThat(page.select("main a[href*=/mine/send], main form[action$=/withdraw], main form[action$=/drop]"))
                .isEmpty();
    }

    @Test
    void aDraftIsNotKeptOnceThePointsAreSettledAndTheOneThereIsStays() {
        stands(Phase.COLLECTING);
        var draft = PaperForm.to(MINE + "/send/honour-student").with("receipt", "2222-3333-4444").with("act", "draft");
        assertThat(draft.send(owner).statusCode()).isEqualTo(303);

        stands(Phase.ARCHIVED);

        assertThat(draft.send(owner).statusCode()).isEqualTo(409);
        assertThat(owner.post(MINE + "/drafts/drop", "receipt", "2222-3333-4444").statusCode()).isEqualTo(409);
        assertThat(drafts()).extracting(Draft::receipt).containsExactly("2222-3333-4444");
    }

    @Test
    void headsNeitherConfirmNorTakeBackOutsideTheTimeForEvidence() throws IOException {
        var head = year.as(Role.UNIT_HEAD, "S0010", "D-01");
        for (var phase : List.of(Phase.ANNOUNCED, Phase.FINAL, Phase.SURVEY)) {
            stands(phase);
            var answer = PaperForm.to(ServedYear.YEAR + "/owed/D-01/confirm/quality-activity/5")
                    .with("people", "S0013").with("number", "1").with("date", "20/09/2566")
                    .file("file", "report.png", PaperForm.picture(20)).send(head);

            assertThat(answer.statusCode()).as(phase.word()).isEqualTo(409);
            assertThat(head.post(ServedYear.YEAR + "/owed/D-01/withdraw", "confirmation", "1", "reason", "ผิด")
                    .statusCode()).as(phase.word()).isEqualTo(409);
        }
        assertThat(year.as(Role.UNIT_HEAD, "S0024", "D-03").post(ServedYear.YEAR + "/owed/D-01/withdraw")
                .statusCode()).as("who may not, may not in any phase").isEqualTo(403);
    }

    @Test
    void readingsAreNotTakenBackAndSendersNotNamedOnceTheListIsApproved() throws IOException {
        var reading = strategy.get(ServedYear.YEAR + "/intake").parse().select("main a[href~=/intake/\\d+$]").first()
                .attr("href");
        stands(Phase.APPROVED);

        assertThat(strategy.post(reading + "/undo", "reason", "ผิดไฟล์").statusCode()).isEqualTo(409);
        assertThat(strategy.post(ServedYear.YEAR + "/match/training-hours-2566", "key", "T-1", "subject", "S0013")
                .statusCode()).isEqualTo(409);
        assertThat(strategy.get(reading).parse().select("main a[href$=/undo]")).hasSize(1);
    }

    @Test
    void noListIsProposedOrResolvedOnBeforeThePointsAreSettled() {
        stands(Phase.OBJECTION);

        assertThat(strategy.postPapers(ServedYear.YEAR + "/list/12m/propose").statusCode()).isEqualTo(409);
        assertThat(committee.postPapers(ServedYear.YEAR + "/list/12m/resolve").statusCode()).isEqualTo(409);
        assertThat(year.as(Role.DIRECTOR).post(ServedYear.YEAR + "/list/12m/send-back", "reason", "แก้").statusCode())
                .isEqualTo(409);
    }

    @Test
    void nobodyObjectsBeforeTheTimeForItOrAfterwards() throws IOException {
        var before = appeals();
        stands(Phase.REVIEWING);
        assertThat(owner.get(MINE).parse().select("form[action*=/mine/appeal]")).isEmpty();
        assertThat(alert(objection("ขอให้ดูอีกครั้ง"))).contains("ขณะปีอยู่ในขั้น “พิจารณาหลักฐาน”", "ทำได้ในขั้น");

        MovedYear.to(year.context(), book(), Phase.OBJECTION, Instant.parse("2023-10-20T16:59:59Z"));
        assertThat(owner.get(MINE).parse().select("form[action*=/mine/appeal]")).isEmpty();
        assertThat(alert(objection("ขอให้ดูอีกครั้ง"))).contains("หมดเวลาทักท้วงแล้ว", "20 ต.ค. 2566");

        assertThat(appeals()).isEqualTo(before);
    }

    @Test
    void theYearIsNotSettledWhileAnObjectionWaits() throws IOException {
        MovedYear.to(year.context(), book(), Phase.OBJECTION, Instant.now().plus(Duration.ofDays(7)));
        assertThat(objection("มีประกาศผลเพิ่มเติม").statusCode()).isEqualTo(303);
        stands(Phase.OBJECTION);

        var refused = settle();
        assertThat(refused.statusCode()).isEqualTo(422);
        var page = refused.parse();
        assertThat(page.select("[role=alert]").text()).contains("ยังมีคำทักท้วงที่รอคำตอบ");
        assertThat(page.select(".way .missing a[href$=/review/appeals]")).hasSize(1);
        assertThat(strategy.get(ServedYear.YEAR + "/cycle").parse().select(".way .missing:contains(คำทักท้วง) a"))
                .isEmpty();

        var appeal = appeals().getLast().appeal().id();
        assertThat(committee.post(ServedYear.YEAR + "/review/appeals/" + appeal, "word", "dismiss", "reason",
                "ประกาศเดิมชัดเจนแล้ว", "form", FORM, "key", REJECTED, "version", "1").statusCode()).isEqualTo(303);

        assertThat(settle().statusCode()).isEqualTo(303);
    }

    private Connection.Response settle() {
        return committee.post(ServedYear.YEAR + "/cycle/move", "to", "final", "reason", "ครบถ้วนแล้ว", "sure", "yes");
    }

    private Connection.Response objection(String reason) {
        return PaperForm.to(MINE + "/appeal").with("form", FORM).with("key", REJECTED)
                .with("decision", Long.toString(rejected().decisions().getLast().id())).with("reason", reason)
                .send(owner);
    }

    private static String alert(Connection.Response answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.parse().select("[role=alert]").text();
    }

    private void stands(Phase phase) {
        MovedYear.to(year.context(), book(), phase, null);
    }

    private ClaimHistory rejected() {
        return year.context().getBean(ReviewBook.class).listHistories(book(), FORM, List.of(REJECTED)).getFirst();
    }

    private List<AppealCase> appeals() {
        return year.context().getBean(Appeals.class).list(book(), false, 0, 10);
    }

    private List<Draft> drafts() {
        var person = year.context().getBean(Rosters.class).get(book())
                .findById(rejected().current().sender().staffId()).orElseThrow();
        return year.context().getBean(Drafts.class).list(book(), person.key());
    }

    private OfficeYear book() {
        return new OfficeYear(year.context().getBean(Offices.class).list().getFirst().id(), new FiscalYear(2566));
    }
}
