package phonngan.allocation.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import phonngan.allocation.AllocationRule;
import phonngan.allocation.AtTheLine;
import phonngan.allocation.IncentiveBudget;
import phonngan.allocation.Quota;
import phonngan.common.Baht;
import phonngan.common.ProblemCode;
import phonngan.common.yaml.Choice;
import phonngan.common.yaml.Field;
import phonngan.common.yaml.Section;

/// Reads one entry of `pools`.
final class BudgetReader {
    private static final Section.Keys BUDGET = Section.Keys.required("id", "pot", "quota", "method", "at_the_line")
            .optional("table");
    private static final Section.Keys QUOTA = Section.Keys.allOptional("heads", "percent");
    private static final AllocationRule BY_RANK = new AllocationRule.ByRank(List.of());
    private static final Choice<AllocationRule> METHODS = new Choice<>(
            Map.of("equal", new AllocationRule.Equal(), "by-points", new AllocationRule.ByPoints(), "by-rank", BY_RANK,
                    "percent-of-pay", new AllocationRule.PercentOfPay()));
    private static final Choice<AtTheLine> LINE_RULES = new Choice<>(
            Arrays.stream(AtTheLine.values()).collect(Collectors.toMap(AtTheLine::word, it -> it)));

    private final Section budget;

    private BudgetReader(Section budget) {
        this.budget = budget;
    }

    static IncentiveBudget read(Field field) {
        return new BudgetReader(Section.read(field, BUDGET)).read();
    }

    private IncentiveBudget read() {
        var complaints = budget.field().complaints();
        var before = complaints.count();
        var pot = budget.find("pot").map(PlanValues::amount);
        var rule = budget.find("method").map(this::rule).orElse(BY_RANK);
        if (pot.isPresent() && complaints.count() == before) {
            checkTable(rule, pot.get());
        }
        return new IncentiveBudget(budget.find("id").map(PlanValues::id).orElse(""), pot.orElse(Baht.ZERO),
                budget.find("quota").map(BudgetReader::quota).orElse(new Quota.Heads(0)), rule,
                budget.find("at_the_line").flatMap(LINE_RULES::read).orElse(AtTheLine.STOP), budget.field().place());
    }

    private void checkTable(AllocationRule rule, Baht pot) {
        if (rule instanceof AllocationRule.ByRank(var table) && Baht.sum(table).compareTo(pot) > 0) {
            budget.find("table").orElseThrow().refuse(ProblemCode.PLAN_TABLE_ABOVE_POT, Baht.sum(table).grouped(),
                    pot.grouped());
        }
    }

    private static Quota quota(Field field) {
        var quota = Section.read(field, QUOTA);
        var heads = quota.find("heads");
        var percent = quota.find("percent");
        if (field.isMapping() && heads.isPresent() == percent.isPresent()) {
            field.refuse(ProblemCode.PLAN_QUOTA);
        }
        return percent.<Quota>map(it -> new Quota.Percent(PlanValues.percent(it)))
                .orElseGet(() -> new Quota.Heads(heads.map(PlanValues::count).orElse(0)));
    }

    private AllocationRule rule(Field method) {
        return METHODS.read(method).map(it -> it.equals(BY_RANK) ? byRank() : withoutTable(it, method))
                .orElse(BY_RANK);
    }

    private AllocationRule byRank() {
        var table = budget.find("table");
        if (table.isEmpty()) {
            budget.miss("table");
        }
        return new AllocationRule.ByRank(table.map(TableReader::read).orElse(List.of()));
    }

    private AllocationRule withoutTable(AllocationRule rule, Field method) {
        budget.find("table").ifPresent(it -> it.refuse(ProblemCode.PLAN_TABLE_UNUSED, method.text()));
        return rule;
    }
}
