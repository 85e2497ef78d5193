package phonngan.app.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RuleBook;
import phonngan.common.Round;
import phonngan.common.web.Frame;
import phonngan.cycle.YearStanding;
import phonngan.intake.ClaimState;
import phonngan.ledger.Posting;
import phonngan.review.ClaimCensus;
import phonngan.scoring.ScoreRun;

/// The year at a glance: how far the line from form rows to points has come, and who has to do something next.
///
/// @param frame around it
/// @param rules the rule book in force
/// @param people how many are measured in the last round
/// @param units how many units are measured in it
/// @param census where the claims stand
/// @param run the latest run of the last round; null before the first
/// @param posting the last posting to the ledger; null before the first
/// @param standing where the year stands
public record YearPage(Frame frame, RuleBook rules, long people, long units, ClaimCensus census,
        @Nullable ScoreRun run, @Nullable Posting posting, YearStanding standing) {
    private static final List<ClaimState> WAITING = List.of(ClaimState.UNMATCHED, ClaimState.RECEIVED, ClaimState.LATE,
            ClaimState.OUT_OF_PERIOD, ClaimState.RETURNED, ClaimState.AWAITING);

    /// States in which claims wait for somebody, those without any left out.
    public List<ClaimState> waiting() {
        return WAITING.stream().filter(it -> census.all().in(it) > 0).toList();
    }

    /// The round that the figures are of.
    public Round round() {
        return rules.lastRound();
    }

    /// Claims that were decided for good.
    public int decided() {
        return census.all().total() - census.all().open();
    }

    /// The most claims that any indicator has: the length of a full bar.
    public int most() {
        return rules.indicators().stream().mapToInt(it -> census.ofIndicator(it.id()).total()).max().orElse(0);
    }

    /// Whether an indicator is set aside in the round.
    public boolean isSuspended(Indicator indicator) {
        return rules.findSuspension(indicator.id(), round()).isPresent();
    }
}
