package phonngan.approval;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.approval.OpenClaim.sent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import phonngan.catalogue.Criteria;
import phonngan.catalogue.EvidenceRequirement;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RoleGroup;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ScoringMethod.CountBy;
import phonngan.catalogue.Suspension;
import phonngan.common.Points;
import phonngan.common.Round;
import phonngan.common.SubjectKind;
import phonngan.review.Corrections;
import phonngan.review.Ruling;
import phonngan.scoring.RunLine;
import phonngan.scoring.ScoreRun;
import phonngan.scoring.ScoreState;
import phonngan.testkit.LedgerDesk;
import phonngan.testkit.SampleIndicators;

/// What is open, a line an item: `aa R1 honour-student received +5 -0`. In the run aa has 7 points by honour students and
/// 2 by the self-assessment, bb has 3 by honour students and 4 by
/// those who sat the test.
class GatherOpenItemsTest {
    private static final LocalDate OCTOBER = LocalDate.of(2022, 10, 1);
    private static final Round YEAR = new Round("12m", "รอบ 12 เดือน", OCTOBER, LocalDate.of(2023, 9, 30),
            ApprovalDesk.NOON);
    private static final Round HALF = new Round("6m", "รอบ 6 เดือน", OCTOBER, LocalDate.of(2023, 3, 31),
            ApprovalDesk.NOON);

    private final ApprovalDesk desk = ApprovalDesk.inMemory();
    private final List<RunLine> figures = List.of(figure("aa", "honour-student", "5", "2"),
            figure("aa", "sar", "2", "0"), figure("bb", "honour-student", "3", "0"),
            figure("bb", "nnet-attend", "4", "0"),
            new RunLine(4, LedgerDesk.subject("cc"), "CC", "sar", ScoreState.NOT_ASSESSED, null, null, List.of()));
    private int readings;

    static List<OpenClaim> open() {
        return List.of(sent("received", "aa"), sent("late", "aa").late(), sent("out-of-period", "aa").outOfPeriod(),
                sent("awaiting", "aa").ruled(new Ruling.Await("U1", "รายงาน", "ยังไม่ส่ง")));
    }

    @ParameterizedTest
    @MethodSource("open")
    void whatNobodyHasSettledMayBringPoints(OpenClaim claim) {
        var key = claim.history().current().responseKey();

        assertThat(open(YEAR, claim)).isEqualTo("aa " + key + " honour-student " + key + " +5 -0\n");
    }

    static List<OpenClaim> settled() {
        return List.of(sent("R1", "aa").accepted(), sent("R1", "aa").ruled(new Ruling.Return("ไม่ชัด")),
                sent("R1", "aa").ruled(new Ruling.Reject("ไม่ใช่")),
                sent("R1", "aa").ruled(new Ruling.DuplicateOf("R0", "ซ้ำ")),
                sent("R1", "aa").ruled(new Ruling.Withdraw("ถอน")),
                sent("R1", "aa").ruled(new Ruling.Reject("ไม่ใช่")).missingAtItsSource());
    }

    @ParameterizedTest
    @MethodSource("settled")
    void whatIsSettledChangesNothing(OpenClaim claim) {
        assertThat(open(YEAR, claim)).isEmpty();
    }

    @Test
    void whatCountsAndIsMissingAtItsSourceMayTakeAllThatTheIndicatorGives() {
        assertThat(open(YEAR, sent("R1", "aa").accepted().missingAtItsSource()))
                .isEqualTo("aa R1 honour-student accepted +0 -7\n");
    }

    @Test
    void aLaterVersionMayBringSomethingAndTakeWhatTheEarlierOneGives() {
        assertThat(open(YEAR, sent("R1", "bb").accepted().sentAgain("bb").of("honour-student", "province")))
                .isEqualTo("""
                           bb R1 honour-student received +2 -0
                           bb R1 honour-student received +0 -3
                           """);
    }

    @Test
    void aLaterVersionAboutSomebodyOrSomethingElseTakesWhereTheEarlierOneCounts() {
        assertThat(open(YEAR, sent("R1", "bb").accepted().sentAgain("aa").of("sar", "excellent")))
                .isEqualTo("""
                           aa R1 sar received +3 -2
                           bb R1 honour-student received +0 -3
                           """);
        assertThat(open(HALF, sent("R1", "bb").achievedOn(OCTOBER).accepted().sentAgain("bb")))
                .isEqualTo("bb R1 honour-student received +0 -3\n");
        assertThat(open(HALF, sent("R1", "bb").accepted().sentAgain("bb").achievedOn(OCTOBER)))
                .isEqualTo("bb R1 honour-student received +5 -0\n");
    }

    @Test
    void whoseClaimNobodyKnowsIsCountedApartWhetherItWaitsForARulingOrForADocument() {
        var gathered = gather(YEAR, sent("R1", null), sent("R2", null).ruled(new Ruling.Await("U1", "รายงาน", "รอ")),
                sent("R3", null).ruled(new Ruling.Reject("ไม่ใช่")), sent("R4", "bb"));

        assertThat(gathered.ownerless()).isEqualTo(2);
        assertThat(gathered.items()).extracting(OpenItem::responseKey).containsExactly("R4");
    }

    @Test
    void aClaimBelongsToTheRoundInWhichItWasAchieved() {
        assertThat(open(HALF, sent("R1", "aa"))).isEmpty();
        assertThat(gather(HALF, sent("R1", null)).ownerless()).isZero();
        assertThat(open(HALF, sent("R1", "aa").achievedOn(LocalDate.of(2023, 3, 31)))).isNotEmpty();
    }

    @Test
    void aClaimWithoutADayOrOutsideOfAllRoundsMayComeToBelongToAny() {
        assertThat(open(HALF, sent("R1", "aa").achievedOn(null))).isNotEmpty();
        assertThat(open(HALF, sent("R1", "aa").achievedOn(LocalDate.of(2020, 1, 1)).outOfPeriod())).isNotEmpty();
    }

    @Test
    void whoIsNotMeasuredInTheRoundAndWhatIsSetAsideOrUnknownChangesNothing() {
        assertThat(open(YEAR, sent("R1", "99"), sent("R2", "aa").of("pr-news", "national"),
                sent("R3", "aa").of("unknown", "national"))).isEmpty();
    }

    @Test
    void whoHasNoFigureYetHasNothingToLoseAndAllToGain() {
        assertThat(open(YEAR, sent("R1", "cc").of("sar", "excellent"), sent("R2", "dd").of("sar", "good")))
                .isEqualTo("""
                           cc R1 sar received +5 -0
                           dd R2 sar received +5 -0
                           """);
    }

    /// One more class that sat the test may pull the share of all down, so nobody is safe before it is decided.
    @Test
    void aFurtherFigureOfAPercentageMayTakeWhatThereIs() {
        assertThat(open(YEAR, sent("R1", "bb").of("nnet-attend", ""))).isEqualTo("bb R1 nnet-attend received +1 -4\n");
    }

    @Test
    void theCriteriaOfTheOwnRoleGroupHold() {
        desk.employ("ff", "driver", "government-employee");

        assertThat(open(YEAR, sent("R1", "ff").of("sar", "good"))).isEqualTo("ff R1 sar received +1 -0\n");
    }

    @Test
    void asManyMustAgreeAsTheIndicatorAsksFor() {
        var once = sent("R1", "bb").of("staff-award", "province").ruled(
                new Ruling.Accept(Corrections.NONE, ""));

        assertThat(open(YEAR, once)).isEqualTo("bb R1 staff-award received +2 -0\n");
    }

    @Test
    void theFiguresOfTheRunAreNotReadWhereNothingIsOpen() {
        open(YEAR, sent("R1", "aa").accepted());
        assertThat(readings).isZero();

        open(YEAR, sent("R1", "aa"), sent("R2", "bb"));
        assertThat(readings).isEqualTo(1);
    }

    private String open(Round round, OpenClaim... claims) {
        return gather(round, claims).items().stream()
                .map(it -> String.join(" ", it.subject().value().substring(0, 2), it.responseKey(), it.indicator(),
                        it.state().word(), "+" + it.mayGain(), "-" + it.mayLose()) + "\n")
                .collect(joining());
    }

    private GatherOpenItems.Gathered gather(Round round, OpenClaim... claims) {
        var run = new ScoreRun(1, desk.book, 3, round.id(), LedgerDesk.RULES, "cli:kanda", ApprovalDesk.NOON, 4, 0);
        return new GatherOpenItems((_, reader) -> List.of(claims).forEach(it -> reader.accept(it.history())),
                (_, reader) -> {
                    readings++;
                    figures.forEach(reader);
                }).gather(desk.book, rules(), round, desk.roster(), run);
    }

    private RuleBook rules() {
        var sar = SampleIndicators.selfAssessment();
        var ownForDrivers = new Indicator(sar.id(), sar.title(), null, null, null, List.of(), null, null, null, 1,
                List.of("teacher", "driver"), sar.standard(),
                Map.of("driver", new Criteria(SampleIndicators.target("3", "เที่ยว", "60", "1"),
                        EvidenceRequirement.NONE)));
        var news = SampleIndicators.of("pr-news", "ข่าว", SampleIndicators.awardSum(CountBy.AWARD),
                SampleIndicators.anyOf("photo"));
        var award = SampleIndicators.staffAward();
        var readTwice = new Indicator(award.id(), award.title(), null, null, null, List.of(), null, null, null, 2,
                List.of("teacher"), award.standard(), Map.of());
        return new RuleBook(LedgerDesk.RULES, desk.book.year(), "ตัวอย่าง", Points.of(5), List.of(HALF, YEAR),
                List.of(new RoleGroup("teacher", "ครู", null, SubjectKind.PERSON, List.of()),
                        new RoleGroup("driver", "พนักงานขับรถ", null, SubjectKind.PERSON, List.of())),
                Map.of(), List.of(new Suspension("pr-news", null, null, "เว็บไซต์ปิดปรับปรุง")),
                List.of(SampleIndicators.honourStudent(), SampleIndicators.testAttendance(), ownForDrivers, news,
                        readTwice));
    }

    private static RunLine figure(String subject, String indicator, String base, String bonus) {
        return new RunLine(1, LedgerDesk.subject(subject), subject.toUpperCase(), indicator, ScoreState.SCORED,
                Points.of(base), Points.of(bonus), List.of());
    }
}
