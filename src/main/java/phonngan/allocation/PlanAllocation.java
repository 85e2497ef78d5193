package phonngan.allocation;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import phonngan.catalogue.RuleBook;
import phonngan.ranking.Ranking;
import phonngan.roster.StaffMember;

/// Divides incentive money by a plan: who of a pool may be considered, where the quota line runs, what each receives.
/// The order of the people given never matters, and all pools are divided or none.
public final class PlanAllocation {
    private PlanAllocation() {
    }

    /// Drafts the allocation.
    ///
    /// @param plan what the committee decided
    /// @param book the rule book of the year, which knows the pools and the round
    /// @param ranking the ranking of the plan's round
    /// @param staff everybody on the roster who is ranked
    /// @param pays the pay file, one entry a person; empty when none was given
    public static AllocationOutcome plan(IncentivePlan plan, RuleBook book, Ranking ranking,
            Collection<StaffMember> staff, Collection<Pay> pays) {
        return plan(plan, book, ranking, staff, pays, List.of());
    }

    /// Drafts the allocation as the director wants it.
    ///
    /// @param deviations where the director differs from the advice, nobody twice; those about pools that the plan
    /// does not have say nothing
    public static AllocationOutcome plan(IncentivePlan plan, RuleBook book, Ranking ranking,
            Collection<StaffMember> staff, Collection<Pay> pays, List<Deviation> deviations) {
        var misfits = PlanCheck.listMisfits(plan, book, !pays.isEmpty());
        if (!misfits.isEmpty()) {
            return new AllocationOutcome.Refused(misfits);
        }
        var members = staff.stream().collect(toMap(StaffMember::key, it -> it));
        var drafts = plan.budgets().stream().map(it -> PoolDraft.of(it, plan, book, ranking, members, deviations))
                .toList();

        var pay = pays.stream().collect(toMap(Pay::staffId, Pay::monthly));
        var problems = new ArrayList<>(drafts.stream().flatMap(it -> it.listProblems(pay).stream()).toList());
        var ties = drafts.stream().flatMap(it -> it.findOpenTie().stream()).toList();
        if (!problems.isEmpty()) {
            ties.forEach(it -> problems.add(it.problem()));
            return new AllocationOutcome.Refused(problems);
        }
        if (!ties.isEmpty()) {
            return new AllocationOutcome.Tied(ties);
        }
        return new AllocationOutcome.Allocated(
                new AllocationPlan(plan, drafts.stream().map(it -> PoolLines.allocate(it, pay)).toList()));
    }
}
