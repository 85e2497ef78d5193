package phonngan.allocation.web;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import phonngan.allocation.AllocationOutcome;
import phonngan.allocation.DrawPayLine;
import phonngan.allocation.IncentivePlan;
import phonngan.allocation.IncentivePlans;
import phonngan.allocation.KeptPlan;
import phonngan.allocation.Pay;
import phonngan.allocation.PlanAllocation;
import phonngan.allocation.yaml.IncentivePlanReader;
import phonngan.allocation.yaml.IncentivePlanReading;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.web.Frame;
import phonngan.common.web.PageNotFound;
import phonngan.ranking.RankRound;
import phonngan.ranking.RoundRanking;
import phonngan.roster.Rosters;
import phonngan.roster.StaffMember;

/// Brings together the plan that serves, the ranking it meets and what comes of both.
@Singleton
final class PlanDesk {
    private final IncentivePlans plans;
    private final ServingRuleBooks ruleBooks;
    private final Rosters rosters;
    private final RankRound rank;

    PlanDesk(IncentivePlans plans, ServingRuleBooks ruleBooks, Rosters rosters, RankRound rank) {
        this.plans = plans;
        this.ruleBooks = ruleBooks;
        this.rosters = rosters;
        this.rank = rank;
    }

    RuleBook rules(Frame frame) {
        return ruleBooks.findRuleBook(frame.book()).orElseThrow(PageNotFound::new);
    }

    Collection<StaffMember> staff(Frame frame) {
        return rosters.get(frame.book()).staff();
    }

    Optional<KeptPlan> findKept(Frame frame) {
        return plans.findServing(frame.book());
    }

    /// The ranking of a plan's round; of nobody when the rule book does not have that round any more.
    RoundRanking ranked(Frame frame, RuleBook rules, IncentivePlan plan) {
        return rules.findRound(plan.round()).map(it -> rank.latest(frame.book(), rules, it))
                .orElseGet(RoundRanking.NothingYet::new);
    }

    /// The plan that serves with all that comes of it.
    ///
    /// @param pays the pay file; empty when none was given
    Optional<PlanPage.Serving> find(Frame frame, List<Pay> pays) {
        return findKept(frame).map(kept -> serving(frame, kept, read(kept), pays));
    }

    private PlanPage.Serving serving(Frame frame, KeptPlan kept, IncentivePlan plan, List<Pay> pays) {
        var rules = rules(frame);
        var ranked = ranked(frame, rules, plan);
        var staff = staff(frame);
        var outcome = PlanAllocation.plan(plan, rules, ranked.ranking(), staff, pays);
        var pools = plan.budgets().stream().map(budget -> new PlanPage.Pool(budget,
                ranked.ranking().ofPool(budget.pool()),
                DrawPayLine.draw(plan, rules, ranked.ranking(), staff, budget.pool(), frame.ui().language())
                        .orElse(null),
                plan.findDecision(budget.pool()).orElse(null),
                outcome instanceof AllocationOutcome.Allocated(var allocated)
                        ? allocated.pools().stream().filter(it -> it.budget().equals(budget)).findFirst().orElse(null)
                        : null))
                .toList();
        return new PlanPage.Serving(kept, plan, ranked, pools, outcome, !pays.isEmpty());
    }

    private static IncentivePlan read(KeptPlan kept) {
        return switch (IncentivePlanReader.read("plan.yaml", kept.text().getBytes(StandardCharsets.UTF_8))) {
            case IncentivePlanReading.Understood(var plan) -> plan;
            case IncentivePlanReading.Refused refused ->
                throw new IllegalStateException("a kept plan can no longer be read: " + refused.problems());
        };
    }
}
