package phonngan.allocation.yaml;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import phonngan.allocation.Eligibility;
import phonngan.allocation.IncentiveBudget;
import phonngan.allocation.IncentivePlan;
import phonngan.allocation.TieDecision;
import phonngan.common.FiscalYear;
import phonngan.common.ProblemCode;

/// Reads an incentive plan (`config/incentives/<year>.yaml`), to its end even after a problem, so that one look shows
/// all. Whether pools and round exist is not asked here: a plan meets its rule book in
/// [phonngan.allocation.PlanAllocation].
public final class IncentivePlanReader {
    private IncentivePlanReader() {
    }

    /// Reads the bytes of a plan.
    ///
    /// @param file the base name of the file, for the places of problems
    public static IncentivePlanReading read(String file, byte[] content) {
        var problems = new PlanProblems(file);
        var plan = PlanText.findRoot(problems, content).map(it -> plan(new PlanNode(problems, "", it)));
        return problems.count() == 0
                ? new IncentivePlanReading.Understood(plan.orElseThrow())
                : new IncentivePlanReading.Refused(problems.list());
    }

    private static IncentivePlan plan(PlanNode root) {
        var keys = root.keys(Set.of("fiscal_year", "round", "pools"), Set.of("eligibility", "tie_decisions"));
        return new IncentivePlan(new FiscalYear(read(keys, "fiscal_year", PlanValues::count, 0)),
                read(keys, "round", PlanValues::id, ""),
                read(keys, "eligibility", IncentivePlanReader::eligibility, Eligibility.EVERYBODY),
                read(keys, "pools", it -> onePerPool(it, BudgetReader::budget, IncentiveBudget::pool,
                        ProblemCode.PLAN_DUPLICATE_POOL), List.of()),
                read(keys, "tie_decisions", it -> onePerPool(it, IncentivePlanReader::decision, TieDecision::pool,
                        ProblemCode.TIE_DECISION_TWICE), List.of()),
                new IncentivePlan.Heading(read(keys, "fiscal_year", PlanNode::place, root.place()),
                        read(keys, "round", PlanNode::place, root.place())));
    }

    private static Eligibility eligibility(PlanNode node) {
        var keys = node.keys(Set.of(), Set.of("employment_types", "months_of_service", "on"));
        return new Eligibility(read(keys, "employment_types", IncentivePlanReader::ids, List.of()),
                read(keys, "months_of_service", PlanValues::count, 0),
                Optional.ofNullable(keys.get("on")).map(PlanValues::day).orElse(null));
    }

    private static TieDecision decision(PlanNode node) {
        var keys = node.keys(Set.of("pool", "chosen", "by", "on", "reason"), Set.of());
        var chosen = read(keys, "chosen", IncentivePlanReader::ids, List.<String>of());
        chosen.stream().filter(it -> chosen.indexOf(it) != chosen.lastIndexOf(it)).distinct()
                .forEach(it -> node.note(ProblemCode.TIE_CHOSEN_TWICE, it));
        return new TieDecision(read(keys, "pool", PlanValues::id, ""), chosen,
                read(keys, "by", PlanValues::text, ""), read(keys, "on", PlanValues::day, LocalDate.EPOCH),
                read(keys, "reason", PlanValues::text, ""), node.place());
    }

    private static List<String> ids(PlanNode node) {
        return node.items().stream().map(PlanValues::id).toList();
    }

    private static <T> List<T> onePerPool(PlanNode node, Function<PlanNode, T> how, Function<T, String> poolOf,
            ProblemCode twice) {
        var pools = new HashSet<String>();
        return node.items().stream().map(it -> {
            var entry = how.apply(it);
            var pool = poolOf.apply(entry);
            if (!pool.isEmpty() && !pools.add(pool)) {
                it.note(twice, pool);
            }
            return entry;
        }).toList();
    }

    /// What a key holds; the stand-in when the key is missing, which is noted elsewhere where it must not be.
    static <T> T read(Map<String, PlanNode> keys, String key, Function<PlanNode, T> how, T otherwise) {
        return Optional.ofNullable(keys.get(key)).map(how).orElse(otherwise);
    }
}
