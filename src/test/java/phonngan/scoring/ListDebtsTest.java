package phonngan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import phonngan.intake.Claim;
import phonngan.review.Confirmation;
import phonngan.review.Ruling;
import phonngan.roster.StaffMember;
import phonngan.roster.StaffPeriod;
import phonngan.roster.Unit;
import phonngan.testkit.SampleIndicators;
import phonngan.testkit.ScoringDesk;

/// What is owed is written as: whose, indicator, step, the unit that owes it, since when, what it is worth.
class ListDebtsTest {
    private final ScoringDesk desk = new ScoringDesk();
    private final ListDebts debts = desk.debts();

    @Test
    void beforeAnythingCameEachUnitOwesWhatTheCriteriaAskOfSomebodyElse() {
        assertThat(text(debts.list(ScoringDesk.BOOK))).isEqualTo("""
                                                                 D-01 sar 0 by P-00 since 2023-04-01 worth unknown
                                                                 D-02 sar 0 by P-00 since 2023-04-01 worth unknown
                                                                 T1 quality-activity 5 by C-01 since 2023-04-01 worth 1
                                                                 T2 quality-activity 5 by D-01 since 2023-04-01 worth 1
                                                                 T3 quality-activity 5 by D-02 since 2023-04-01 worth 1
                                                                 """);
    }

    @Test
    void whatWasAcceptedIsOwedNoMore() {
        desk.accepted("T1 quality-activity step=5", "T2 quality-activity step=5", "D-01 sar level=good",
                "D-02 sar level=good");

        assertThat(text(debts.list(ScoringDesk.BOOK)))
                .isEqualTo("T3 quality-activity 5 by D-02 since 2023-04-01 worth 1\n");
    }

    @Test
    void whatTheCommitteeClosedIsOwedNoMore() {
        desk.runs().close(ScoringDesk.BOOK,
                List.of(new RunBook.Closure(ScoringDesk.key("T1"), "quality-activity", 5)), "J1", "ไม่มี", "web:J1",
                desk.later());

        assertThat(text(debts.listOfSubject(ScoringDesk.BOOK, ScoringDesk.key("T1")))).isEmpty();
    }

    @Test
    void aReportIsOwedSinceTheFirstAnswerForItsIndicator() {
        desk.send("T1 quality-activity step=2 sent=2023-08-20");
        desk.send("T1 quality-activity step=1 sent=2023-08-05");
        desk.send("T1 honour-student level=national sent=2023-05-01");
        desk.send("T2 quality-activity step=1 sent=2023-08-07");

        assertThat(text(debts.listOfSubject(ScoringDesk.BOOK, ScoringDesk.key("T1"))))
                .isEqualTo("T1 quality-activity 5 by C-01 since 2023-08-05 worth 1\n");
    }

    @Test
    void anAnswerThatWasTakenBackMakesNothingOlder() {
        desk.decide(desk.send("T1 quality-activity step=1 sent=2023-08-05"), "T1", new Ruling.Withdraw("ส่งผิด"),
                desk.later());

        assertThat(text(debts.listOfSubject(ScoringDesk.BOOK, ScoringDesk.key("T1"))))
                .isEqualTo("T1 quality-activity 5 by C-01 since 2023-04-01 worth 1\n");
    }

    @Test
    void aDocumentForWhichTheCommitteeWaitsIsOwedSinceThatDecision() {
        var claim = desk.send("T1 honour-student level=national");
        desk.decide(claim, "J1", new Ruling.Await("D-01", "หนังสือรับรอง", "รอหนังสือ"),
                Instant.parse("2023-10-16T17:30:00Z"));

        assertThat(text(debts.listOfSubject(ScoringDesk.BOOK, ScoringDesk.key("T1"))))
                .isEqualTo("""
                           T1 quality-activity 5 by C-01 since 2023-04-01 worth 1
                           T1 honour-student 0 by D-01 since 2023-10-17 worth 5
                           """);
    }

    @Test
    void whatADocumentIsWorthIsTheDifferenceThatItMakes() {
        desk.accepted("T1 honour-student level=national holder=ก", "T1 honour-student level=province holder=ข");
        desk.await(desk.send("T1 honour-student level=national holder=ข"), "D-01");

        assertThat(text(debts.listOfSubject(ScoringDesk.BOOK, ScoringDesk.key("T1"))))
                .contains("T1 honour-student 0 by D-01 since 2023-10-16 worth 3\n");
    }

    @Test
    void aPaperOfAKindNotAskedForIsWorthWhatItProvesOnceTheRightOneComes() {
        desk.await(desk.send("T1 quality-activity step=5 kind=photo"), "D-01");

        assertThat(text(debts.listOfSubject(ScoringDesk.BOOK, ScoringDesk.key("T1"))))
                .isEqualTo("T1 quality-activity 5 by D-01 since 2023-10-16 worth 1\n");
    }

    @ParameterizedTest
    @CsvSource({"D-02, D-02", "สกร.อำเภอสอง, D-02", "หัวหน้า สกร.อำเภอสอง, D-02", "ผอ. สก.ส., D-03", "H1, D-01",
            "h1@sample.example, D-01", "นายวีระ ทดลอง, D-01", "ใครก็ไม่รู้, C-01", "X1, C-01"})
    void theDebtorIsFoundAsTheJudgesWroteIt(String written, String unit) {
        desk.load(List.of(ScoringDesk.person("X1", "ไร้ สังกัด", "officer", "")),
                List.of(new Unit(ScoringDesk.key("D-03"), "D-03", "สกร.อำเภอสาม", "สก.ส.", "P-00", "")));
        desk.await(desk.send("T1 quality-activity step=5"), written);

        assertThat(debts.listOfSubject(ScoringDesk.BOOK, ScoringDesk.key("T1"))).extracting(Debt::unit)
                .containsExactly(unit);
    }

    @Test
    void whoMovedOwesAsOfTheUnitInWhichTheyAreNow() {
        desk.load(List.of(new StaffMember(ScoringDesk.key("H1"), List.of(period("D-01", null, "2023-06-30"),
                period("D-02", "2023-07-01", null)))), List.of());
        desk.await(desk.send("T1 quality-activity step=5"), "H1");

        assertThat(debts.listOfSubject(ScoringDesk.BOOK, ScoringDesk.key("T1"))).extracting(Debt::unit)
                .containsExactly("D-02");
    }

    private static StaffPeriod period(String unit, @Nullable String start,
            @Nullable String end) {
        return new StaffPeriod("H1", "", "วีระ", "ทดลอง", "", "head", "", unit, "",
                start == null ? null : LocalDate.parse(start), end == null ? null : LocalDate.parse(end));
    }

    @Test
    void whatTheOfficeOwesIsOwedByItselfWhereTheRosterKnowsNoUnits() {
        desk.load(List.of(), List.of(ScoringDesk.unit("D-01", "สกร.อำเภอหนึ่ง", "", "district")));

        assertThat(debts.listOfSubject(ScoringDesk.BOOK, ScoringDesk.key("D-01"))).extracting(Debt::unit)
                .containsExactly("D-01");
    }

    @Test
    void aUnitReadsWhatItOwesAndWhatTheUnitsBelowItOwe() {
        assertThat(text(debts.listOfUnit(ScoringDesk.BOOK, "D-01")))
                .isEqualTo("""
                           T1 quality-activity 5 by C-01 since 2023-04-01 worth 1
                           T2 quality-activity 5 by D-01 since 2023-04-01 worth 1
                           """);
        assertThat(text(debts.listOfUnit(ScoringDesk.BOOK, "C-01")))
                .isEqualTo("T1 quality-activity 5 by C-01 since 2023-04-01 worth 1\n");
        assertThat(debts.listOfUnit(ScoringDesk.BOOK, "P-00")).hasSize(5);
    }

    @Test
    void aUnitLiesWithinItselfAndWithinAllAboveIt() {
        assertThat(ListDebts.isWithin(desk.roster(), "C-01", "C-01")).isTrue();
        assertThat(ListDebts.isWithin(desk.roster(), "P-00", "C-01")).isTrue();
        assertThat(ListDebts.isWithin(desk.roster(), "C-01", "D-01")).isFalse();
        assertThat(ListDebts.isWithin(desk.roster(), "D-02", "C-01")).isFalse();
    }

    @Test
    void anIndicatorCollectsTheDebtsOfEveryRoundEachOnce() {
        desk.load(List.of(ScoringDesk.person("T4", "ชาลี ทดลอง", "teacher", "D-02", LocalDate.parse("2023-02-28"))),
                List.of());
        desk.await(desk.send("T1 quality-activity step=5 key=B-1 on=2023-01-10 sent=2023-02-01"), "D-01");

        assertThat(text(debts.listOfIndicator(ScoringDesk.BOOK, "quality-activity")))
                .isEqualTo("""
                           T1 quality-activity 5 by C-01 since 2023-04-01 worth 1
                           T2 quality-activity 5 by D-01 since 2023-04-01 worth 1
                           T3 quality-activity 5 by D-02 since 2023-04-01 worth 1
                           T1 quality-activity 5 by D-01 since 2023-10-16 worth 1
                           T4 quality-activity 5 by D-02 since 2022-10-01 worth 1
                           """);
        assertThat(text(debts.listOfIndicator(ScoringDesk.BOOK, "honour-student"))).isEmpty();
    }

    @Test
    void theListOfAYearIsKeptUntilSomethingInTheYearChanges() {
        var first = debts.list(ScoringDesk.BOOK);
        assertThat(debts.list(ScoringDesk.BOOK)).isSameAs(first);

        desk.accepted("T1 quality-activity step=5");
        var second = debts.list(ScoringDesk.BOOK);
        assertThat(second).hasSize(4);

        desk.load(List.of(ScoringDesk.person("T5", "มานะ ทดลอง", "teacher", "D-02")), List.of());
        var third = debts.list(ScoringDesk.BOOK);
        assertThat(third).hasSize(5);

        desk.follow(ScoringDesk.rules("b", SampleIndicators.activityByItem()));
        assertThat(debts.list(ScoringDesk.BOOK)).hasSize(3);
    }

    @Test
    void aConfirmationStandsBesideTheDebtUntilItIsTakenBack() {
        var claim = desk.send("T1 quality-activity step=5");
        var waiting = desk.await(claim, "D-01");
        var confirmation = confirmation(claim);
        desk.confirmations().add(List.of(confirmation));

        assertThat(debtOf("T1").confirmation()).contains(confirmation);
        assertThat(debtOf("T1").isOpen()).isFalse();
        assertThat(debtOf("T2").isOpen()).isTrue();

        desk.confirmations().withdraw(confirmation,
                new Confirmation.Withdrawal("H1", "ผิดฉบับ", "web:H1", waiting.decidedAt()));
        assertThat(debtOf("T1").isOpen()).isTrue();
    }

    @Test
    void aReportMeetsWhatWasDecidedAndWhatAStepExpectsButNotAWholeIndicator() {
        desk.await(desk.send("T1 honour-student level=national"), "D-01");

        assertThat(debts.list(ScoringDesk.BOOK).stream().collect(Collectors.toMap(
                it -> it.subject().id() + " " + it.indicator().id(), Debt::isMetByReport)))
                .containsOnly(Map.entry("D-01 sar", false), Map.entry("D-02 sar", false),
                        Map.entry("T1 quality-activity", true),
                        Map.entry("T1 honour-student", true),
                        Map.entry("T2 quality-activity", true),
                        Map.entry("T3 quality-activity", true));
    }

    private Debt debtOf(String id) {
        return desk.debts().listOfSubject(ScoringDesk.BOOK, ScoringDesk.key(id)).getFirst();
    }

    private static Confirmation confirmation(Claim claim) {
        return new Confirmation(1, ScoringDesk.BOOK, claim.form(), claim.responseKey(), ScoringDesk.key("T1"),
                "quality-activity", 5, ScoringDesk.key("H1"), "H1",
                new Confirmation.Report("ศธ 0210/12", LocalDate.parse("2023-09-20"), 7, "ab".repeat(32)), "web:H1",
                ScoringDesk.NINE, Optional.empty());
    }

    private static String text(List<Debt> debts) {
        return debts.stream().map(it -> "%s %s %d by %s since %s worth %s\n".formatted(it.subject().id(),
                it.indicator().id(), it.number(), it.unit(), it.since(),
                it.atStake() == null ? "unknown" : it.atStake())).collect(Collectors.joining());
    }
}
