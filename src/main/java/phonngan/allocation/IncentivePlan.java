package phonngan.allocation;

import java.util.List;
import java.util.Optional;
import phonngan.common.FiscalYear;
import phonngan.common.Place;

/// The incentive plan (แผนจัดสรร) of one round, as the committee decided it.
///
/// @param year its fiscal year
/// @param round the id of the round whose ranking it goes by
/// @param eligibility who of a pool may receive at all
/// @param budgets one a pool, in the order in which results are listed; no pool twice
/// @param decisions what the committee ruled about ties across a line; at most one a pool
/// @param heading where the plan says year and round
public record IncentivePlan(FiscalYear year, String round, Eligibility eligibility, List<IncentiveBudget> budgets,
        List<TieDecision> decisions, Heading heading) {
    /// Keeps its own copies.
    public IncentivePlan {
        budgets = List.copyOf(budgets);
        decisions = List.copyOf(decisions);
    }

    /// The money of a pool, if the plan has any for it.
    public Optional<IncentiveBudget> findBudget(String pool) {
        return budgets.stream().filter(it -> it.pool().equals(pool)).findFirst();
    }

    /// The committee's decision for a pool, if there is one.
    public Optional<TieDecision> findDecision(String pool) {
        return decisions.stream().filter(it -> it.pool().equals(pool)).findFirst();
    }

    /// Where the plan says what it is for.
    ///
    /// @param year the place of its fiscal year
    /// @param round the place of its round
    public record Heading(Place year, Place round) {
    }
}
