package phonngan.scoring;

import phonngan.common.Points;

/// One reason behind a figure: why there are points, why there are none, what would bring more. A finding holds what
/// it speaks of, not a sentence; [Explanation] finds the words.
///
/// The points that the findings of a score name add up to that score: whoever adds up the printed reasons meets the
/// printed figure.
public sealed interface Finding
        permits StepFinding, AwardFinding, LevelFinding, FigureFinding, EvidenceFinding, CaseFinding, NextPoint {

    /// What this reason adds to the score; negative where a bound takes points away, zero where it only explains.
    default Points adds() {
        return Points.ZERO;
    }
}
