package phonngan.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import phonngan.common.Points;
import phonngan.intake.ClaimState;
import phonngan.testkit.LedgerDesk;

class DrawCutLinesTest {
    private final ApprovalDesk desk = ApprovalDesk.inMemory();

    @BeforeEach
    void twoReceiveAndTheThirdIsOnePointBehind() {
        desk.post("""
                  aa 5 3
                  bb 5 0
                  cc 4 0
                  """);
        ApprovalDesk.done(desk.propose());
    }

    @Test
    void justAboveJustBelowAndHowFarApart() {
        var line = draw();

        assertThat(line.above()).isEqualTo(lineOf("bb"));
        assertThat(line.below()).isEqualTo(lineOf("cc"));
        assertThat(line.margin()).isEqualTo(Points.of(1));
        assertThat(line.isStable()).isTrue();
    }

    @Test
    void anOpenClaimWorthTwoPointsMayFlipALineOfOne() {
        var open = gain("cc", "2");

        assertThat(draw(open).couldFlip()).containsExactly(open);
        assertThat(draw(open).isStable()).isFalse();
    }

    @Test
    void comingToStandOnTheLineIsEnoughAndLessIsNot() {
        assertThat(draw(gain("cc", "1")).isStable()).isFalse();
        assertThat(draw(gain("cc", "0.99")).isStable()).isTrue();
        assertThat(draw(gain("dd", "4.99")).isStable()).isTrue();
        assertThat(draw(gain("dd", "5")).isStable()).isFalse();
    }

    @Test
    void severalClaimsTogetherMayDoWhatNoneDoesAlone() {
        assertThat(draw(gain("cc", "0.5"), gain("cc", "0.5")).couldFlip()).hasSize(2);
    }

    @Test
    void whoReceivesMayLoseWhatIsMissingAtItsSource() {
        assertThat(draw(loss("bb", "1")).isStable()).isFalse();
        assertThat(draw(loss("aa", "3")).isStable()).isTrue();
        assertThat(draw(gain("aa", "9")).isStable()).isTrue();
    }

    @Test
    void anOpenClaimThatBringsNothingIsNotAmongThoseThatMayFlipALine() {
        var gain = gain("cc", "1");

        assertThat(draw(gain, loss("cc", "9"), gain("cc", "0")).couldFlip()).containsExactly(gain);
    }

    @Test
    void whoIsNotEligibleStandsOnNeitherSideAndAPoolWithoutMoneyHasNoLine() {
        assertThat(lines("""
                         driver no-budget 1 ee 9+0 0.00 no-budget
                         teacher in 1 aa 5+2 175.00 point-share
                         teacher out 2 bb 5+0 0.00 beyond-quota
                         teacher not-eligible - cc 6+0 0.00 other-employment
                         teacher left-over - - 0+0 25.00 table-below-pot
                         """)).containsExactly("teacher aa | bb 2 ");
    }

    @Test
    void wherePoolsHaveOnlyOneSideThereIsNoMarginAndNothingFlips() {
        assertThat(lines("""
                         plan in 1 aa 5+2 100.00 equal-share
                         teacher out 1 cc 5+0 0.00 beyond-quota
                         """)).containsExactly("plan aa | - null ", "teacher - | cc null ");
        assertThat(DrawCutLines.draw(WrittenList.of("teacher out 1 cc 5+0 0.00 beyond-quota"),
                List.of(gain("cc", "9"))).getFirst().isStable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"point-share+chosen, beyond-quota, chosen", "point-share, not-chosen, chosen",
            "tie-taken-in+point-share, beyond-quota, tie-taken-in", "point-share, tie-left-out, tie-left-out",
            "point-share+taken-in, left-out, ''"})
    void theRuleByWhichATieAtTheLineWasSettledIsNamed(String above, String below, String rule) {
        assertThat(lines("""
                         teacher in 1 aa 5+0 175.00 %s
                         teacher out 1 bb 5+0 0.00 %s
                         """.formatted(above, below))).containsExactly("teacher aa | bb 0 " + rule);
    }

    @Test
    void whereTheDirectorDiffersTheMarginIsBelowZero() {
        assertThat(lines("""
                         teacher in 2 bb 5+0 175.00 point-share+taken-in
                         teacher out 1 aa 5+2 0.00 left-out
                         """)).containsExactly("teacher bb | aa -2 ");
    }

    /// Cut lines as `pool above | below margin rule`.
    private static List<String> lines(String list) {
        return DrawCutLines.draw(WrittenList.of(list), List.of()).stream().map(
                it -> it.pool() + " " + name(it.above()) + " | " + name(it.below()) + " " + it.margin() + " "
                        + it.tieRule())
                .toList();
    }

    private static String name(@Nullable ListLine line) {
        return line == null ? "-" : line.subject().value().substring(0, 2);
    }

    @Test
    void theShareOfBonusNamesWhoseTotalIsMostlyBonus() {
        desk.post("""
                  aa 2 6
                  bb 5 0
                  cc 4 0
                  """);
        ApprovalDesk.done(desk.propose());

        var share = BonusShare.of(desk.body()).getFirst();

        assertThat(share.percent()).isEqualByComparingTo("35.2");
        assertThat(share.listDominated()).containsExactly(lineOf("aa"));
    }

    private CutLine draw(OpenItem... open) {
        return DrawCutLines.draw(desk.body(), List.of(open)).getFirst();
    }

    private ListLine lineOf(String subject) {
        return desk.body().findLine(LedgerDesk.subject(subject)).orElseThrow();
    }

    private static OpenItem gain(String subject, String points) {
        return new OpenItem(LedgerDesk.subject(subject), "R-1", "honour-student", ClaimState.RECEIVED,
                Points.of(points), Points.ZERO);
    }

    private static OpenItem loss(String subject, String points) {
        return new OpenItem(LedgerDesk.subject(subject), "R-2", "honour-student", ClaimState.ACCEPTED, Points.ZERO,
                Points.of(points));
    }
}
