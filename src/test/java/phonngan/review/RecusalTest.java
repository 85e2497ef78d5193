package phonngan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import phonngan.testkit.ScoringDesk;

/// What keeps H1, who heads the district D-01, from deciding. T1 teaches at the centre C-01 below the district, T2 in
/// the district itself, T3 in D-02.
class RecusalTest {
    private final ScoringDesk desk = new ScoringDesk();

    @Test
    void theHeadOfAUnitDecidesOnNobodyInItOrBelowIt() {
        var head = recusal(Set.of(), Set.of("D-01"));

        assertThat(found(head, "T2")).containsExactly(Interest.SUPERIOR);
        assertThat(found(head, "T1")).containsExactly(Interest.SUPERIOR);
        assertThat(head.concerns(ScoringDesk.key("C-01"))).isTrue();
        assertThat(found(head, "T3")).isEmpty();
        assertThat(head.concerns(ScoringDesk.key("P-00"))).isFalse();
    }

    @Test
    void whoHeadsACentreIsNotTheSuperiorOfTheDistrictAboveIt() {
        var head = recusal(Set.of(), Set.of("C-01"));

        assertThat(found(head, "T1")).containsExactly(Interest.SUPERIOR);
        assertThat(found(head, "T2")).isEmpty();
    }

    @Test
    void aDeclaredConflictWithAUnitIsOneWithEverybodyBelowIt() {
        var judge = recusal(Set.of("D-01"), Set.of());

        assertThat(found(judge, "T1")).containsExactly(Interest.DECLARED);
        assertThat(found(judge, "T3")).isEmpty();
    }

    @Test
    void unitsThatLieBelowEachOtherEndTheWalk() {
        desk.load(List.of(), List.of(ScoringDesk.unit("D-01", "สกร.อำเภอหนึ่ง", "C-01", "district")));

        assertThat(found(recusal(Set.of(), Set.of("P-00")), "T1")).isEmpty();
    }

    private Recusal recusal(Set<String> declared, Set<String> headed) {
        return new Recusal(desk.roster(), new Judge("H1", ScoringDesk.key("H1"), "web:H1"), Confirmed.NOTHING,
                Set.copyOf(declared.stream().map(ScoringDesk::key).toList()), headed, Set.of());
    }

    private List<Interest> found(Recusal recusal, String owner) {
        var claim = desk.send(owner + " honour-student level=national");
        return recusal.find(claim, claim.subject()).stream().toList();
    }
}
