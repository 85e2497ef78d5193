package phonngan.scoring;

import java.util.List;
import phonngan.catalogue.ScoringMethod.AwardSum;
import phonngan.catalogue.ScoringMethod.CountTable;
import phonngan.catalogue.ScoringMethod.Itemised;
import phonngan.catalogue.ScoringMethod.Level;
import phonngan.catalogue.ScoringMethod.Milestone;
import phonngan.catalogue.ScoringMethod.Target;
import phonngan.catalogue.ScoringMethod.Threshold;
import phonngan.catalogue.Suspension;
import phonngan.common.Points;

/// Turns accepted evidence into points and says why. Pure and exact: the same case gives the same score and the same
/// findings, in whatever order its evidence stands.
public final class ScoringEngine {
    private ScoringEngine() {
    }

    /// Scores one subject by one indicator in one round.
    public static IndicatorScore score(IndicatorCase theCase) {
        return theCase.suspension().map(ScoringEngine::setAside).orElseGet(() -> figure(theCase));
    }

    private static IndicatorScore setAside(Suspension suspension) {
        return new IndicatorScore(ScoreState.SUSPENDED, null, null, null, List.of(),
                List.of(new CaseFinding.SetAside(suspension)));
    }

    private static IndicatorScore figure(IndicatorCase theCase) {
        var tally = tally(theCase);
        var score = tally.score();
        if (score == null && !tally.awaiting()) {
            return new IndicatorScore(ScoreState.NOT_ASSESSED, null, null, null, List.of(), tally.findings());
        }
        var figure = score == null ? Points.ZERO : score;
        var base = figure.min(theCase.fullMark());
        return new IndicatorScore(tally.awaiting() ? ScoreState.AWAITING : ScoreState.SCORED, figure, base,
                figure.minus(base), tally.counted().stream().map(Evidence::claimId).sorted().toList(),
                tally.findings());
    }

    private static Tally tally(IndicatorCase theCase) {
        return switch (theCase.criteria().scoring()) {
            case Milestone method -> new MilestoneScoring(theCase, method).tally();
            case Itemised method -> new ItemisedScoring(theCase, method).tally();
            case CountTable method -> new CountTableScoring(theCase, method).tally();
            case AwardSum method -> new AwardScoring(theCase, method).tally();
            case Threshold method -> FigureScoring.threshold(theCase, method).tally();
            case Level method -> new LevelScoring(theCase, method).tally();
            case Target method -> FigureScoring.target(theCase, method).tally();
        };
    }
}
