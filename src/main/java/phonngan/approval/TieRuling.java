package phonngan.approval;

import java.util.Optional;
import phonngan.allocation.AtTheLine;
import phonngan.allocation.IncentivePlan;
import phonngan.allocation.TieDecision;

/// What stands behind a pool's line about equal totals: what the plan lets happen, whether it came to that, and what the
/// committee ruled then.
///
/// @param policy what the plan lets happen; empty when it did not come to that and the plan is not kept here
/// @param applied whether equal totals lay on both sides of the line
/// @param decision what the committee ruled; empty when it had nothing to rule, or the plan is not kept here
public record TieRuling(Optional<AtTheLine> policy, boolean applied, Optional<TieDecision> decision) {

    /// Of one pool of a list.
    ///
    /// @param plan the plan from which the list was drawn up; empty when it is not kept here, as after a ledger was
    /// imported
    public static TieRuling of(ListBody list, String pool, Optional<IncentivePlan> plan) {
        var seen = switch (DrawCutLines.tieRule(list.lines().stream().filter(it -> it.pool().equals(pool)))) {
            case "chosen" -> Optional.of(AtTheLine.STOP);
            case "tie-taken-in" -> Optional.of(AtTheLine.INCLUDE_ALL);
            case "tie-left-out" -> Optional.of(AtTheLine.EXCLUDE_ALL);
            default -> Optional.<AtTheLine>empty();
        };
        // where the director's word stands in place of every ruled line, the plan alone still tells of the ruling
        var decision = plan.flatMap(it -> it.findDecision(pool));
        return new TieRuling(seen.or(() -> plan.flatMap(it -> it.findBudget(pool)).map(it -> it.atTheLine())),
                seen.isPresent() || decision.isPresent(), decision);
    }
}
