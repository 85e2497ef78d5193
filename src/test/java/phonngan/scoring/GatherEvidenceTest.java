package phonngan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import phonngan.intake.ClaimState;
import phonngan.review.Corrections;
import phonngan.review.Ruling;
import phonngan.testkit.ScoringDesk;

/// Evidence of the second round, from April to September with answers until 10 October, is written as: whose,
/// indicator, the claim's key, and where it stands.
class GatherEvidenceTest {
    private final ScoringDesk desk = new ScoringDesk();

    @Test
    void whatWasAchievedInTheRoundIsItsEvidenceFromTheFirstDayToTheLast() {
        desk.send("T1 honour-student key=before on=2023-03-31");
        desk.send("T1 honour-student key=first on=2023-04-01");
        desk.send("T2 quality-activity key=last on=2023-09-30");
        desk.send("T2 quality-activity key=before-too on=2022-10-01");

        assertThat(gathered("r2")).isEqualTo("""
                                             T1 honour-student first received
                                             T2 quality-activity last received
                                             """);
    }

    @Test
    void whatIsOfNobodyOfNoIndicatorOrOfAnIndicatorOfOthersIsNoEvidence() {
        desk.send("- honour-student");
        desk.send("H1 honour-student");
        desk.send("T1 unknown-indicator");
        desk.send("T1 sar level=good");
        desk.send("D-01 sar level=good key=own");

        assertThat(gathered("r2")).isEqualTo("D-01 sar own received\n");
    }

    @Test
    void whatWasAcceptedThoughItCameAfterTheRoundHadClosedIsLateAndDoesNotCount() {
        desk.accepted("T1 honour-student key=late sent=2023-10-11", "T1 honour-student key=timely sent=2023-10-10");

        assertThat(gathered("r2")).isEqualTo("""
                                             T1 honour-student late late
                                             T1 honour-student timely accepted
                                             """);
    }

    @Test
    void whatTheCommitteeAdmittedCountsThoughItCameLate() {
        var claim = desk.send("T1 honour-student key=K-1 sent=2023-10-11 late=yes");
        desk.decide(claim, new Ruling.Admit(Corrections.NONE, "ไปรษณีย์ล่าช้า"));
        desk.accept(claim);

        assertThat(gathered("r2")).isEqualTo("T1 honour-student K-1 accepted\n");
    }

    @Test
    void whatTheCommitteeAdmittedFromOutsideTheYearIsEvidenceOfEveryRound() {
        var claim = desk.send("T1 honour-student key=K-1 on=2022-08-12 out-of-period=yes");
        assertThat(gathered("r2")).isEqualTo("T1 honour-student K-1 out-of-period\n");
        desk.decide(claim, new Ruling.Admit(Corrections.NONE, "คาบเกี่ยวปีงบประมาณ"));

        assertThat(gathered("r1")).isEqualTo("T1 honour-student K-1 received\n");
        assertThat(gathered("r2")).isEqualTo("T1 honour-student K-1 received\n");
    }

    @Test
    void whatLiesInNoRoundOfTheYearIsShownInEachAndCountsInNoneWhateverWasDecided() {
        desk.accepted("T1 honour-student key=accepted on=2023-10-01");
        desk.await(desk.send("T1 quality-activity step=5 key=awaited on=2022-09-30"), "D-01");

        for (var round : List.of("r1", "r2")) {
            assertThat(gathered(round)).as(round).isEqualTo("""
                                                            T1 honour-student accepted out-of-period
                                                            T1 quality-activity awaited out-of-period
                                                            """);
        }
        assertThat(all("r2").getLast().evidence().owedBy()).isEmpty();
    }

    @Test
    void anEarlierVersionInNoRoundIsNotShownBesideTheLatest() {
        desk.accepted("T1 honour-student key=K-1 on=2023-10-01");
        desk.send("T1 honour-student key=K-1 version=2 on=2023-09-30");

        assertThat(gathered("r2")).isEqualTo("T1 honour-student K-1 received\n");
        assertThat(gathered("r1")).isEmpty();
    }

    @Test
    void whatWasAdmittedWithinTheYearStaysInItsRound() {
        var claim = desk.send("T1 honour-student key=K-1 on=2023-01-12 late=yes");
        desk.decide(claim, new Ruling.Admit(Corrections.NONE, "ไปรษณีย์ล่าช้า"));

        assertThat(gathered("r1")).isEqualTo("T1 honour-student K-1 received\n");
        assertThat(gathered("r2")).isEmpty();
    }

    @Test
    void anAcceptedVersionGoesOnCountingUntilTheNextIsDecided() {
        desk.accepted("T1 honour-student level=province key=K-1");
        var second = desk.send("T1 honour-student level=national key=K-1 version=2");
        assertThat(gathered("r2")).isEqualTo("""
                                             T1 honour-student K-1 received
                                             T1 honour-student K-1 accepted
                                             """);

        desk.accept(second);
        assertThat(gathered("r2")).isEqualTo("T1 honour-student K-1 accepted\n");
    }

    @Test
    void evidenceSaysAllThatTheEngineAndItsReasonsNeed() {
        var claim = desk.send("T1 quality-activity step=5 level=national value=12.5 kind=photo holder=ก key=K-1 "
                + "fact=F-1");
        var decision = desk.await(claim, "D-01");

        assertThat(all("r2").getFirst()).isEqualTo(new PlacedEvidence(4, 0, new Evidence(claim.id(), "answers K-1",
                "answers F-1", ClaimState.AWAITING, 5, "national", new BigDecimal("12.5"),
                null, null, null, "ก", "", "photo", decision.decidedAt(), "J1", "รอรายงาน", "D-01",
                "รายงานต่อผู้อำนวยการ")));
    }

    @Test
    void whatNobodyDecidedHasNoDecisionNoReasonAndNoDebtor() {
        var claim = desk.send("T1 quality-activity step=5 key=K-1");

        assertThat(all("r2").getFirst().evidence()).isEqualTo(new Evidence(claim.id(), "answers K-1", "answers K-1",
                ClaimState.RECEIVED, 5, "", null, null, null, null, "", "", "", null, "", "", "", ""));
    }

    @Test
    void theReferenceNamesTheFormAndTheClaim() {
        desk.send("T1 quality-activity form=activities key=S0013|QA-1/s5");

        assertThat(all("r2").getFirst().evidence()).satisfies(it -> {
            assertThat(it.form()).isEqualTo("activities");
            assertThat(it.responseKey()).isEqualTo("S0013|QA-1/s5");
        });
    }

    private String gathered(String round) {
        var subjects = desk.roster().subjectsIn(desk.round(round));
        return all(round).stream().map(it -> "%s %s %s %s\n".formatted(subjects.get(it.subject()).id(),
                desk.rules().indicators().get(it.indicator()).id(), it.evidence().responseKey(),
                it.evidence().state().word())).collect(Collectors.joining());
    }

    private List<PlacedEvidence> all(String round) {
        var subjects = desk.roster().subjectsIn(desk.round(round));
        var gather = new GatherEvidence(desk.rules(), desk.round(round), subjects);
        var all = new ArrayList<PlacedEvidence>();
        desk.claims().forEachHistory(ScoringDesk.BOOK, it -> all.addAll(gather.gather(it)));
        return all;
    }
}
