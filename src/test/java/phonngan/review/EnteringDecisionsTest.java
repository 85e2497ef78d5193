package phonngan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import phonngan.catalogue.Indicator;
import phonngan.common.Language;
import phonngan.common.Problem;
import phonngan.common.Wording;
import phonngan.common.csv.CsvSource;
import phonngan.intake.Claim;
import phonngan.intake.ProblemSink;
import phonngan.review.csv.DecisionFile;
import phonngan.testkit.SampleIndicators;
import phonngan.testkit.ScoringDesk;

/// Files of decisions that are entered on the evening of 16 October 2566. Awards of students are read by two; J1 is
/// called จันทร์ ทดลอง. The rounds of the year are October to March and April to September.
class EnteringDecisionsTest {
    private static final Instant EVENING = Instant.parse("2023-10-16T12:00:00Z");
    private static final String HEADER = "form,response_key,decision,reviewer,decided_at,refers_to,achieved_on,reason";

    private final ScoringDesk desk = new ScoringDesk();
    private final List<Problem> problems = new ArrayList<>();

    @BeforeEach
    void studentsAreReadByTwo() {
        desk.follow(ScoringDesk.rules("b", readTwice(SampleIndicators.honourStudent()),
                SampleIndicators.activityByItem()));
    }

    @Test
    void onePersonUnderASecondNameIsNoSecondReader() {
        desk.send("T1 honour-student level=national key=A-1");

        enter("answers,A-1,accept,J1,2023-10-16 09:00,,,");
        for (var name : List.of("j1@sample.example", "นางสาวจันทร์  ทดลอง")) {
            assertThat(enter("answers,A-1,accept," + name + ",2023-10-16 10:00,,,")).as(name)
                    .containsExactly("read-under-another-name");
        }
        assertThat(state("A-1")).isEqualTo("received");
        assertThat(Wording.message(problems.getLast(), Language.TH))
                .isEqualTo(
                        "“นางสาวจันทร์ ทดลอง” อ่านรายการ “A-1” อีกครั้งไม่ได้ เพราะบุคคลนี้ลงความเห็นไว้แล้วในชื่อ “J1”");

        assertThat(enter("answers,A-1,accept,H1,2023-10-16 10:00,,,")).isEmpty();
        assertThat(state("A-1")).isEqualTo("accepted");
    }

    @Test
    void theRowsOfOneFileKnowOfEachOther() {
        desk.send("T1 honour-student level=national key=A-1");

        assertThat(enter("""
                         answers,A-1,accept,จันทร์ ทดลอง,2023-10-16 09:00,,,
                         answers,A-1,accept,J1,2023-10-16 10:00,,,
                         """)).containsExactly("read-under-another-name");
    }

    @Test
    void whoDecidesAgainUnderTheSameNameReadsOnceAllTheSame() {
        desk.send("T1 honour-student level=national key=A-1");

        enter("answers,A-1,accept,นางสาวจันทร์ ทดลอง,2023-10-16 09:00,,,");
        assertThat(enter("answers,A-1,reject,จันทร์ ทดลอง,2023-10-16 10:00,,,อ่านผิด")).isEmpty();
        assertThat(state("A-1")).isEqualTo("received");
    }

    @Test
    void aNameThatTwoPeopleBearIsRefusedBesideEitherOfThem() {
        desk.load(List.of(ScoringDesk.person("J2", "จันทร์ ทดลอง", "officer", "P-00")), List.of());
        desk.send("T1 honour-student level=national key=A-1");

        enter("answers,A-1,accept,J2,2023-10-16 09:00,,,");
        assertThat(enter("answers,A-1,accept,จันทร์ ทดลอง,2023-10-16 10:00,,,"))
                .containsExactly("read-under-another-name");
        assertThat(enter("answers,A-1,accept,J1,2023-10-16 10:00,,,")).isEmpty();
        assertThat(state("A-1")).isEqualTo("accepted");
    }

    @Test
    void whereOneReadingIsEnoughASecondNameHelpsNobodyAndHarmsNobody() {
        desk.send("T1 quality-activity step=1 key=A-1");

        enter("answers,A-1,accept,J1,2023-10-16 09:00,,,");
        assertThat(enter("answers,A-1,reject,j1@sample.example,2023-10-16 10:00,,,อ่านผิด")).isEmpty();
        assertThat(state("A-1")).isEqualTo("rejected");
    }

    @Test
    void acceptingInBulkIsNoSecondReadingEither() {
        desk.send("T1 honour-student level=national key=A-1");
        desk.send("T2 honour-student level=national key=A-2");
        enter("answers,A-1,accept,J1,2023-10-16 09:00,,,");

        var counts = desk.reviewing().acceptAll(ScoringDesk.BOOK, ScoringDesk.FORM, "j1@sample.example", "ตรวจแล้ว",
                "test", EVENING, sink());

        assertThat(counts.refused()).isEqualTo(1);
        assertThat(problems).extracting(it -> it.code().word()).containsExactly("read-under-another-name");
        assertThat(history("A-2").decisions()).hasSize(1);
    }

    @Test
    void aDecisionOfADayThatHasNotComeYetIsRefused() {
        desk.send("T1 quality-activity step=1 key=A-1");

        assertThat(enter("answers,A-1,accept,J1,2024-10-16 09:00,,,")).containsExactly("decided-in-the-future");
        assertThat(Wording.message(problems.getLast(), Language.TH))
                .isEqualTo("วันที่พิจารณา 16 ตุลาคม 2567 ยังมาไม่ถึง");
        assertThat(Wording.message(problems.getLast(), Language.EN))
                .isEqualTo("The day of the decision, 16 October 2024, has not come yet");
        assertThat(enter("answers,A-1,accept,J1,2023-10-17 00:00,,,")).containsExactly("decided-in-the-future");
        assertThat(enter("answers,A-1,accept,J1,2023-10-16 23:59,,,")).isEmpty();
    }

    @Test
    void twoClaimsAreNeverDuplicatesOfEachOther() {
        desk.send("T1 quality-activity step=1 key=B-1");
        desk.send("T1 quality-activity step=1 key=B-2");
        desk.send("T1 quality-activity step=1 key=B-3");

        assertThat(enter("""
                         answers,B-3,duplicate-of,J1,2023-10-16 09:00,B-2,,ซ้ำ
                         answers,B-2,duplicate-of,J1,2023-10-16 09:00,B-3,,ซ้ำ
                         """)).containsExactly("original-is-duplicate");
        assertThat(List.of(state("B-2"), state("B-3"))).containsExactly("duplicate", "received");
        assertThat(enter("answers,B-3,duplicate-of,J1,2023-10-16 10:00,B-2,,ซ้ำ"))
                .containsExactly("original-is-duplicate");
        assertThat(enter("answers,B-1,duplicate-of,J1,2023-10-16 10:00,B-3,,ซ้ำ")).isEmpty();
        assertThat(enter("answers,B-3,duplicate-of,J1,2023-10-16 11:00,B-9,,ซ้ำ"))
                .containsExactly("unknown-original");
    }

    @Test
    void whatIsNoDuplicateAnyMoreMayBeKept() {
        desk.send("T1 quality-activity step=1 key=B-2");
        desk.send("T1 quality-activity step=1 key=B-3");
        enter("answers,B-2,duplicate-of,J1,2023-10-16 09:00,B-3,,ซ้ำ");

        assertThat(enter("""
                         answers,B-2,accept,J1,2023-10-16 10:00,,,
                         answers,B-3,duplicate-of,J1,2023-10-16 10:00,B-2,,ซ้ำ
                         """)).isEmpty();
        assertThat(List.of(state("B-2"), state("B-3"))).containsExactly("accepted", "duplicate");
    }

    @Test
    void aCorrectedDayOutsideEveryRoundIsAdmittedBeforeItIsAccepted() {
        desk.send("T1 quality-activity step=1 key=A-1");

        assertThat(enter("answers,A-1,accept,J1,2023-10-16 09:00,,2022-07-12,ตามเกียรติบัตร"))
                .containsExactly("not-admitted");
        assertThat(problems.getLast().arguments()).containsExactly("A-1", "out-of-period");

        assertThat(enter("""
                         answers,A-1,admit,J1,2023-10-16 10:00,,2022-07-12,คาบเกี่ยวปีงบประมาณ
                         answers,A-1,accept,J1,2023-10-16 11:00,,,
                         """)).isEmpty();
        assertThat(state("A-1")).isEqualTo("accepted");
        assertThat(desk.figures(desk.compute("r2"))).contains("T1 quality-activity awaiting 1+0");
    }

    @Test
    void aCorrectedDayOfARoundThatHadClosedWhenItWasSentIsLate() {
        desk.send("T1 quality-activity step=1 key=A-1 sent=2023-09-01");
        desk.send("T1 quality-activity step=2 key=A-2 sent=2023-04-10 on=2023-04-05");

        assertThat(enter("answers,A-1,accept,J1,2023-10-16 09:00,,2023-03-31,ตามเกียรติบัตร"))
                .containsExactly("not-admitted");
        assertThat(problems.getLast().arguments()).containsExactly("A-1", "late");
        assertThat(enter("answers,A-2,accept,J1,2023-10-16 09:00,,2023-03-31,ตามเกียรติบัตร")).isEmpty();
    }

    @Test
    void aLaterAcceptanceThatSaysTheSameCorrectionKeepsItAndOneThatSaysNoneTakesItBack() {
        desk.send("T1 quality-activity step=1 key=A-1 on=2023-07-12");
        assertThat(enter("answers,A-1,accept,J1,2023-10-16 09:00,,2023-06-01,ตามเกียรติบัตร")).isEmpty();

        assertThat(enter("answers,A-1,accept,J1,2023-10-16 10:00,,2023-06-01,ตามเกียรติบัตร ดูอีกครั้งแล้ว")).isEmpty();
        assertThat(achievedOn("A-1")).isEqualTo("2023-06-01");

        assertThat(enter("answers,A-1,accept,J1,2023-10-16 11:00,,,")).isEmpty();
        assertThat(achievedOn("A-1")).isEqualTo("2023-07-12");
    }

    private String achievedOn(String key) {
        var history = history(key);
        return String.valueOf(VersionStanding.of(history, history.current(), desk.rules()::readingsOf).facts()
                .achievedOn());
    }

    private List<String> enter(String rows) {
        problems.clear();
        var csv = HEADER + "\n" + rows;
        desk.reviewing().load(ScoringDesk.BOOK.office(),
                DecisionFile.open(CsvSource.of("decisions.csv", csv.getBytes(StandardCharsets.UTF_8))), "test",
                EVENING, sink());
        return problems.stream().map(it -> it.code().word()).toList();
    }

    private ProblemSink sink() {
        return new ProblemSink() {
            @Override
            public void tell(Problem problem) {
                problems.add(problem);
            }

            @Override
            public void forgetAll() {
                problems.clear();
            }
        };
    }

    private ClaimHistory history(String key) {
        return desk.claims().listHistories(ScoringDesk.BOOK, ScoringDesk.FORM, List.of(key)).getFirst();
    }

    private String state(String key) {
        var history = history(key);
        Claim current = history.current();
        return VersionStanding.of(history, current, desk.rules()::readingsOf).state().word();
    }

    private static Indicator readTwice(Indicator it) {
        return new Indicator(it.id(), it.title(), null, null, null, List.of(), null, null, null, 2, it.roleGroups(),
                it.standard(), Map.of());
    }
}
