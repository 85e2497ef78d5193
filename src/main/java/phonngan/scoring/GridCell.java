package phonngan.scoring;

import java.util.List;
import phonngan.intake.ClaimState;

/// What a subject has by one indicator.
///
/// @param line the figure
/// @param sent how many claims the run saw, whatever became of them
/// @param undecided how many of them nobody had decided yet
/// @param returned how many of them were sent back
public record GridCell(RunLine line, int sent, int undecided, int returned) {

    static GridCell of(RunLine line, List<Evidence> evidence) {
        return new GridCell(line, evidence.size(), count(evidence, ClaimState.RECEIVED),
                count(evidence, ClaimState.RETURNED));
    }

    private static int count(List<Evidence> evidence, ClaimState state) {
        return Math.toIntExact(evidence.stream().filter(it -> it.state() == state).count());
    }

    /// Whether there is nothing to show: nothing was sent, nothing is owed, and there are no points.
    public boolean isEmpty() {
        var score = line.score();
        return sent == 0 && !isAwaiting() && line.state() != ScoreState.SUSPENDED && (score == null || score.isZero());
    }

    /// Whether somebody else owes a document.
    public boolean isAwaiting() {
        return line.state() == ScoreState.AWAITING;
    }
}
