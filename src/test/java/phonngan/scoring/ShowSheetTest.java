package phonngan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import phonngan.catalogue.Indicator;
import phonngan.common.Points;
import phonngan.intake.Claim;
import phonngan.intake.ClaimState;
import phonngan.review.Corrections;
import phonngan.review.Decision;
import phonngan.review.Ruling;
import phonngan.roster.SubjectKey;
import phonngan.scoring.PostedFigures.Figure;
import phonngan.scoring.PostedFigures.Posted;
import phonngan.testkit.SampleIndicators;
import phonngan.testkit.ScoringDesk;

/// Lines of a sheet are written as: indicator, state, base and bonus.
class ShowSheetTest {
    private final ScoringDesk desk = new ScoringDesk();
    private final Map<SubjectKey, Posted> posted = new HashMap<>();

    @Test
    void aSheetShowsWhatTheLatestRunOfTheRoundGave() {
        award("national", "ก", "K-1");
        award("province", "ข", "K-2");
        var run = desk.compute("r2");
        desk.compute("r1");
        award("national", "ค", "K-3");

        var sheet = sheet("T1");

        assertThat(text(sheet)).isEqualTo("""
                                          honour-student scored 5+2
                                          quality-activity awaiting 0+0
                                          """);
        assertThat(sheet.run()).contains(run);
        assertThat(sheet.round()).isEqualTo(desk.round("r2"));
        assertThat(sheet.subject().name()).isEqualTo("มานี ทดลอง");
        assertThat(sheet.base()).isEqualTo(Points.of(5));
        assertThat(sheet.bonus()).isEqualTo(Points.of(2));
        assertThat(sheet.total()).isEqualTo(Points.of(7));
        assertThat(sheet.agrees()).isTrue();
        assertThat(sheet.posted()).isEmpty();
    }

    @Test
    void aRunIsShownByItsOwnRuleBookAndWithWhatHeldThen() {
        var before = desk.rules();
        desk.compute("r2");
        desk.follow(ScoringDesk.rules("b", SampleIndicators.honourStudent()));
        desk.load(List.of(ScoringDesk.person("T1", "มาลี ทดลอง", "teacher", "C-01")), List.of());

        assertThat(sheet("T1").rules()).isEqualTo(before);
        assertThat(sheet("T1").subject().name()).isEqualTo("มานี ทดลอง");
        assertThat(sheet("T1").lines()).hasSize(2);
    }

    @Test
    void whomNoRunMeasuredSeesWhatTheEvidenceGivesNow() {
        desk.compute("r2");
        desk.load(List.of(ScoringDesk.person("T5", "มานะ ทดลอง", "teacher", "D-02")), List.of());
        desk.accepted("T5 honour-student level=province", "T1 honour-student level=national");

        var sheet = sheet("T5");

        assertThat(text(sheet)).isEqualTo("""
                                          honour-student scored 2+0
                                          quality-activity awaiting 0+0
                                          """);
        assertThat(sheet.run()).isEmpty();
        assertThat(sheet.agrees()).isTrue();
        assertThat(sheet.subject().id()).isEqualTo("T5");
    }

    @Test
    void whoIsNotMeasuredHasNoSheet() {
        assertThat(find("H1")).isEmpty();
        assertThat(find("T9")).isEmpty();
        desk.compute("r2");
        assertThat(find("H1")).isEmpty();
    }

    @Test
    void stepsThatAreClosedAreNotAwaitedByASheetOfNow() {
        close("T1");

        assertThat(text(sheet("T1"))).contains("quality-activity scored 0+0");
    }

    @Test
    void aRunIsExplainedWithTheStepsThatWereClosedWhenItWasComputed() {
        desk.compute("r2");
        close("T1");

        assertThat(text(sheet("T1"))).contains("quality-activity awaiting 0+0");
        assertThat(sheet("T1").agrees()).isTrue();
    }

    @Test
    void aSheetWhoseFiguresDoNotComeOutAgainSaysSo() {
        close("T1");
        var run = desk.compute("r2");
        var lines = desk.runs().listLinesOf(run, ScoringDesk.key("T1"));
        var tampered = new ScoreRun(99, run.book(), 0, "r2", run.digest(), run.enteredBy(), run.at(), 2, 1);
        desk.runs().begin(tampered);
        desk.runs().keepSubjects(tampered, 0, List.of(desk.runs().findSubject(run, "T1").orElseThrow().subject()));
        desk.runs().keepLines(tampered, List.of(new RunLine(0, ScoringDesk.key("T1"), "T1", "honour-student",
                ScoreState.SCORED, Points.of(5), Points.ZERO, List.of()), lines.getLast()));
        desk.runs().lock(tampered.book());
        desk.runs().show(tampered, 2, 1);

        assertThat(sheet("T1").agrees()).isFalse();
        assertThat(sheet("T1").lines()).extracting(it -> it.indicator().id() + " " + it.explained().agrees())
                .containsExactly("honour-student false", "quality-activity true");
    }

    @Test
    void severalSheetsAreExplainedAtOnceAndWhoWasNotMeasuredIsLeftOut() {
        award("national", "ก", "K-1");
        desk.accepted("T2 quality-activity step=1");
        var run = desk.compute("r2");

        var explained = desk.explaining().ofRun(run, desk.rules(), desk.round("r2"), List.of("T2", "T9", "T1"));

        assertThat(explained).containsOnlyKeys("T1", "T2");
        assertThat(explained.get("T1")).extracting(it -> it.theCase().indicator().id() + " " + it.score().score()
                + " " + it.agrees()).containsExactly("honour-student 5 true", "quality-activity 0 true");
        assertThat(explained.get("T2")).extracting(it -> it.theCase().indicator().id() + " " + it.score().score()
                + " " + it.agrees()).containsExactly("honour-student 0 true", "quality-activity 1 true");
    }

    @Test
    void theLedgersSideStandsBesideEachLine() {
        award("national", "ก", "K-1");
        award("province", "ข", "K-2");
        desk.compute("r2");
        posted.put(ScoringDesk.key("T1"), new Posted(3, 1, ScoringDesk.NINE,
                Map.of("honour-student", new Figure(Points.of(5), Points.of(2)))));

        assertThat(sheet("T1").posted()).hasValueSatisfying(it -> assertThat(it.number()).isEqualTo(3));
        assertThat(sheet("T1").lines()).extracting(SheetLine::posted)
                .containsExactly(new Figure(Points.of(5), Points.of(2)), new Figure(Points.ZERO, Points.ZERO));
        assertThat(sheet("T1").differences()).isEmpty();
        assertThat(sheet("T2").lines()).extracting(SheetLine::posted).containsOnlyNulls();
    }

    @Test
    void whereTheLedgerSaysSomethingElseTheSheetSaysSo() {
        award("national", "ก", "K-1");
        desk.compute("r2");
        posted.put(ScoringDesk.key("T1"), new Posted(3, 1, ScoringDesk.NINE,
                Map.of("honour-student", new Figure(Points.of(5), Points.of(2)), "quality-activity",
                        new Figure(Points.of(1), Points.ZERO))));

        assertThat(sheet("T1").differences()).extracting(it -> it.indicator().id()).containsExactly("honour-student",
                "quality-activity");
    }

    @Test
    void behindEachPieceOfEvidenceStandTheAnswerAndItsDecisions() {
        var claim = desk.send("T1 honour-student level=national key=K-1");
        var returned = desk.decide(claim, new Ruling.Return("ภาพไม่ชัด"));
        var accepted = desk.accept(claim);
        desk.compute("r2");
        var rejected = desk.decide(claim, new Ruling.Reject("เป็นของปลอม"));

        var proof = sheet("T1").proofs().get(claim.id());

        assertThat(proof.claim()).isEqualTo(claim);
        assertThat(proof.evidence().state()).isEqualTo(ClaimState.ACCEPTED);
        assertThat(proof.decisions()).containsExactly(returned, accepted, rejected);
        assertThat(proof.decisions().stream().filter(proof::stands)).containsExactly(accepted);
    }

    @Test
    void aDecisionOfTheSameMomentByAnotherReviewerIsNotTheOneThatStands() {
        var claim = desk.send("T1 honour-student level=national");
        var accepted = desk.accept(claim);
        desk.compute("r2");
        var proof = sheet("T1").proofs().get(claim.id());

        assertThat(proof.stands(accepted)).isTrue();
        assertThat(proof.stands(new Decision(1, 1, ScoringDesk.BOOK, claim.id(), claim.form(), claim.identity(), "J2",
                accepted.decidedAt(), "web:J2", accepted.ruling()))).isFalse();
    }

    @Test
    void decisionsOnAnotherVersionStandBehindThatVersion() {
        var first = desk.send("T1 honour-student level=province key=K-1");
        var accepted = desk.accept(first);
        var second = desk.send("T1 honour-student level=national key=K-1 version=2");

        var proofs = sheet("T1").proofs();

        assertThat(proofs.get(first.id()).claim()).isEqualTo(first);
        assertThat(proofs.get(first.id()).decisions()).containsExactly(accepted);
        assertThat(proofs.get(second.id()).decisions()).isEmpty();
    }

    @Test
    void evidenceWhoseAnswerWasTakenBackMeanwhileHasNoProof() {
        var claim = award("national", "ก", "K-1");
        var run = desk.compute("r2");
        desk.runs().keepEvidence(run, List.of(new PlacedEvidence(2, 1, new Evidence(77, "answers K-7", "answers K-7",
                ClaimState.RECEIVED, null, "", null, null, null, null, "", "", "", null, "", "", "", ""))));

        assertThat(sheet("T1").proofs()).containsOnlyKeys(claim.id());
    }

    @Test
    void whatIsStillReadBlindIsShownToNobody() {
        var asked = SampleIndicators.honourStudent();
        desk.follow(ScoringDesk.rules("b", new Indicator(asked.id(), asked.title(), null, null, null, List.of(), null,
                null, null, 2, asked.roleGroups(), asked.standard(), Map.of())));
        var claim = desk.send("T1 honour-student level=national");
        desk.decide(claim, "J1", new Ruling.Accept(Corrections.NONE, ""), desk.later());
        assertThat(sheet("T1").proofs().get(claim.id()).decisions()).isEmpty();

        desk.decide(claim, "J2", new Ruling.Accept(Corrections.NONE, ""), desk.later());
        assertThat(sheet("T1").proofs().get(claim.id()).decisions()).extracting(Decision::reviewer)
                .containsExactly("J1", "J2");
    }

    @Test
    void whatADecisionPutRightIsToldFieldByFieldAsSentAndAsItHolds() {
        var claim = desk.send("T1 honour-student step=1 level=national value=12.50 holder=ก kind=photo");
        var corrections = new Corrections(ScoringDesk.key("T2"), "staff-award", 2, "province", "certificate", "ข",
                "กีฬา", LocalDate.parse("2023-07-13"), new BigDecimal("7"), new BigDecimal("8.0"),
                new BigDecimal("13"), new BigDecimal("2"));
        var decision = desk.decide(claim, new Ruling.Accept(corrections, "แก้ตามเอกสาร"));

        assertThat(proof(claim, decision).corrections(decision)).isEqualTo(List.of(
                new Correction("subject", "", ScoringDesk.key("T2").value()),
                new Correction("indicator", "honour-student", "staff-award"), new Correction("step", "1", "2"),
                new Correction("level", "national", "province"),
                new Correction("evidence_kind", "photo", "certificate"), new Correction("holder", "ก", "ข"),
                new Correction("contest", "", "กีฬา"), new Correction("achieved_on", "2023-07-12", "2023-07-13"),
                new Correction("numerator", "", "7"), new Correction("denominator", "", "8"),
                new Correction("value", "12.5", "13"), new Correction("weight", "", "2")));
    }

    @Test
    void aDecisionThatPutNothingRightHasNothingToTell() {
        var claim = desk.send("T1 honour-student level=national");
        var decision = desk.accept(claim);

        assertThat(proof(claim, decision).corrections(decision)).isEmpty();
    }

    private static Proof proof(Claim claim, Decision decision) {
        return new Proof(
                new Evidence(claim.id(), "answers K-1", "answers K-1", ClaimState.ACCEPTED, null, "", null, null,
                        null, null, "", "", "", null, "", "", "", ""),
                claim, List.of(decision));
    }

    private void close(String id) {
        desk.runs().close(ScoringDesk.BOOK, List.of(new RunBook.Closure(ScoringDesk.key(id), "quality-activity", 5)),
                "J1", "ไม่มี", "web:J1", desk.later());
    }

    private Claim award(String level, String holder, String key) {
        var claim = desk.send("T1 honour-student level=%s holder=%s key=%s".formatted(level, holder, key));
        desk.accept(claim);
        return claim;
    }

    private Sheet sheet(String id) {
        return find(id).orElseThrow();
    }

    private Optional<Sheet> find(String id) {
        return new ShowSheet(desk.ruleBooks(), desk.rosters(), desk.runs(), desk.explaining(), desk.claims(),
                (_, round, subject) -> Optional.ofNullable(posted.get(subject)).filter(_ -> round.equals("r2")))
                .find(ScoringDesk.BOOK, desk.rules(), desk.round("r2"), id);
    }

    private static String text(Sheet sheet) {
        return sheet.lines().stream().map(it -> "%s %s %s+%s\n".formatted(it.indicator().id(),
                it.score().state().word(), it.base(), it.bonus())).collect(Collectors.joining());
    }
}
