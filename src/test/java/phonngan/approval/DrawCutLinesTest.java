package phonngan.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
