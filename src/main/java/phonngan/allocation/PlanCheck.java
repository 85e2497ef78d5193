package phonngan.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import phonngan.catalogue.RoleGroup;
import phonngan.catalogue.RuleBook;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Round;
import phonngan.common.SubjectKind;

/// Whether a plan speaks of what the rule book and the pay file know.
final class PlanCheck {
    private PlanCheck() {
    }

    static List<Problem> listMisfits(IncentivePlan plan, RuleBook book, boolean payGiven) {
        var problems = new ArrayList<Problem>();
        if (!plan.year().equals(book.year())) {
            problems.add(Problem.refused(ProblemCode.PLAN_OTHER_YEAR, plan.heading().year(),
                    plan.year().toString(), book.year().toString()));
        }
        if (book.findRound(plan.round()).isEmpty()) {
            problems.add(Problem.refused(ProblemCode.PLAN_UNKNOWN_ROUND, plan.heading().round(),
                    plan.round(), book.rounds().stream().map(Round::id).collect(Collectors.joining(", "))));
        }
        plan.budgets().forEach(it -> problems.addAll(listMisfits(it, book, payGiven)));
        plan.decisions().stream().filter(it -> plan.budgets().stream().noneMatch(b -> b.pool().equals(it.pool())))
                .map(it -> Problem.refused(ProblemCode.TIE_DECISION_WITHOUT_TIE, it.place(), it.pool()))
                .forEach(problems::add);
        return problems;
    }

    private static List<Problem> listMisfits(IncentiveBudget budget, RuleBook book, boolean payGiven) {
        var group = book.findGroup(budget.pool());
        if (group.isEmpty()) {
            return List.of(Problem.refused(ProblemCode.PLAN_UNKNOWN_POOL, budget.place(), budget.pool(),
                    book.groups().stream().map(RoleGroup::id).collect(Collectors.joining(", "))));
        }
        if (!(budget.rule() instanceof AllocationRule.PercentOfPay)) {
            return List.of();
        }
        if (group.get().subject() == SubjectKind.UNIT) {
            return List.of(Problem.refused(ProblemCode.PLAN_PAY_OF_UNITS, budget.place(), budget.pool()));
        }
        return payGiven
                ? List.of()
                : List.of(Problem.refused(ProblemCode.PAY_FILE_NEEDED, budget.place(), budget.pool()));
    }
}
