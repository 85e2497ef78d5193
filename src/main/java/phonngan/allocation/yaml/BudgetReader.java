package phonngan.allocation.yaml;

import static phonngan.allocation.yaml.IncentivePlanReader.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import phonngan.allocation.AllocationRule;
import phonngan.allocation.AtTheLine;
import phonngan.allocation.IncentiveBudget;
import phonngan.allocation.Quota;
import phonngan.common.Baht;
import phonngan.common.ProblemCode;

/// Reads one entry of `pools`.
final class BudgetReader {
    private static final Map<String, AtTheLine> LINE_RULES = new LinkedHashMap<>();
    private static final Map<String, AllocationRule> METHODS = new LinkedHashMap<>();
    private static final AllocationRule BY_RANK = new AllocationRule.ByRank(List.of());

    static {
        for (var it : AtTheLine.values()) {
            LINE_RULES.put(it.word(), it);
        }
        METHODS.put("equal", new AllocationRule.Equal());
        METHODS.put("by-points", new AllocationRule.ByPoints());
        METHODS.put("by-rank", BY_RANK);
        METHODS.put("percent-of-pay", new AllocationRule.PercentOfPay());
    }

    private final PlanNode node;
    private final Map<String, PlanNode> keys;

    private BudgetReader(PlanNode node) {
        this.node = node;
        this.keys = node.keys(Set.of("id", "pot", "quota", "method", "at_the_line"), Set.of("table"));
    }

    static IncentiveBudget budget(PlanNode node) {
        return new BudgetReader(node).budget();
    }

    private IncentiveBudget budget() {
        var before = node.problems().count();
        var pot = read(keys, "pot", PlanValues::amount, Baht.ZERO);
        var potIsSound = keys.containsKey("pot") && node.problems().count() == before;
        var rule = read(keys, "method", this::rule, BY_RANK);
        if (potIsSound && rule instanceof AllocationRule.ByRank(var table) && Baht.sum(table).compareTo(pot) > 0) {
            keys.get("table").note(ProblemCode.PLAN_TABLE_ABOVE_POT, Baht.sum(table).grouped(), pot.grouped());
        }
        return new IncentiveBudget(read(keys, "id", PlanValues::id, ""), pot,
                read(keys, "quota", BudgetReader::quota, new Quota.Heads(0)), rule,
                read(keys, "at_the_line", BudgetReader::lineRule, AtTheLine.STOP), node.place());
    }

    private static Quota quota(PlanNode node) {
        var keys = node.keys(Set.of(), Set.of("heads", "percent"));
        if (keys.containsKey("heads") == keys.containsKey("percent")) {
            node.note(ProblemCode.PLAN_QUOTA);
        }
        return keys.containsKey("percent")
                ? new Quota.Percent(PlanValues.percent(keys.get("percent")))
                : new Quota.Heads(read(keys, "heads", PlanValues::count, 0));
    }

    private static AtTheLine lineRule(PlanNode node) {
        return PlanValues.findChoice(node, LINE_RULES).orElse(AtTheLine.STOP);
    }

    private AllocationRule rule(PlanNode method) {
        return PlanValues.findChoice(method, METHODS).map(it -> it.equals(BY_RANK) ? byRank() : noTable(it))
                .orElse(BY_RANK);
    }

    private AllocationRule byRank() {
        var table = keys.get("table");
        if (table == null) {
            node.note(ProblemCode.PLAN_MISSING_KEY, "table");
            return BY_RANK;
        }
        return new AllocationRule.ByRank(TableReader.table(table));
    }

    private AllocationRule noTable(AllocationRule rule) {
        var table = keys.get("table");
        if (table != null) {
            table.note(ProblemCode.PLAN_TABLE_UNUSED, String.valueOf(keys.get("method").written()));
        }
        return rule;
    }
}
