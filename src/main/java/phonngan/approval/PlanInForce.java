package phonngan.approval;

import java.util.Optional;
import phonngan.allocation.AllocationRule;
import phonngan.allocation.IncentivePlan;
import phonngan.common.OfficeYear;

/// The incentive plan that serves a year.
///
/// @param plan what it says
/// @param digest the SHA-256 of its text
public record PlanInForce(IncentivePlan plan, String digest) {

    /// Whether nobody can draw up a list by it without the pay file, which is never stored.
    public boolean needsPay() {
        return plan.budgets().stream().anyMatch(it -> it.rule() instanceof AllocationRule.PercentOfPay);
    }

    /// Knows them.
    public interface Plans {
        /// The plan that serves a year, if there is one.
        Optional<PlanInForce> find(OfficeYear book);

        /// The plan from which a list of a year was drawn up, whatever plan serves by now.
        ///
        /// @param digest as the list names it
        Optional<PlanInForce> find(OfficeYear book, String digest);
    }
}
