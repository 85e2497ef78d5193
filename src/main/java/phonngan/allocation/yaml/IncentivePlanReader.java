package phonngan.allocation.yaml;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import phonngan.allocation.Eligibility;
import phonngan.allocation.IncentiveBudget;
import phonngan.allocation.IncentivePlan;
import phonngan.allocation.TieDecision;
import phonngan.common.FiscalYear;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.yaml.Complaints;
import phonngan.common.yaml.Field;
import phonngan.common.yaml.Section;
import phonngan.common.yaml.YamlTree;

/// Reads an incentive plan (`config/incentives/<year>.yaml`), to its end even after a problem, so that one look shows
/// all. Whatever cannot be read stands in as some value; a plan with a problem never leaves the reader. Whether pools
/// and round exist is not asked here: a plan meets its rule book in [phonngan.allocation.PlanAllocation].
public final class IncentivePlanReader {
    private static final Section.Keys PLAN = Section.Keys.required("fiscal_year", "round", "pools")
            .optional("eligibility", "tie_decisions");
    private static final Section.Keys ELIGIBILITY = Section.Keys.allOptional("employment_types", "months_of_service",
            "on");
    private static final Section.Keys DECISION = Section.Keys.required("pool", "chosen", "by", "on", "reason");

    private IncentivePlanReader() {
    }

    /// Reads the bytes of a plan.
    ///
    /// @param file the base name of the file, for the places of problems
    public static IncentivePlanReading read(String file, byte[] content) {
        var complaints = new Complaints();
        var plan = YamlTree.read(file, content, complaints).map(IncentivePlanReader::plan);
        if (plan.isEmpty() && complaints.count() == 0) {
            complaints.add(Problem.refused(ProblemCode.EMPTY_YAML, Place.file(file), file));
        }
        return complaints.count() == 0
                ? new IncentivePlanReading.Understood(plan.orElseThrow())
                : new IncentivePlanReading.Refused(complaints.byPlace());
    }

    private static IncentivePlan plan(Field root) {
        var plan = Section.read(root, PLAN);
        return new IncentivePlan(new FiscalYear(plan.find("fiscal_year").map(PlanValues::count).orElse(0)),
                plan.find("round").map(PlanValues::id).orElse(""),
                plan.findFilled("eligibility").map(IncentivePlanReader::eligibility).orElse(Eligibility.EVERYBODY),
                plan.find("pools").map(IncentivePlanReader::budgets).orElse(List.of()),
                plan.findFilled("tie_decisions").map(IncentivePlanReader::decisions).orElse(List.of()),
                new IncentivePlan.Heading(plan.find("fiscal_year").orElse(root).place(),
                        plan.find("round").orElse(root).place()));
    }

    private static Eligibility eligibility(Field field) {
        var conditions = Section.read(field, ELIGIBILITY);
        return new Eligibility(
                conditions.filledList("employment_types").stream().map(PlanValues::id).toList(),
                conditions.find("months_of_service").map(PlanValues::count).orElse(0),
                conditions.find("on").map(PlanValues::day).orElse(null));
    }

    private static List<IncentiveBudget> budgets(Field field) {
        var pools = new HashSet<String>();
        return field.filledList().stream().map(it -> {
            var budget = BudgetReader.read(it);
            if (!pools.add(budget.pool())) {
                it.peek("id").ifPresent(id -> id.refuse(ProblemCode.PLAN_DUPLICATE_POOL));
            }
            return budget;
        }).toList();
    }

    private static List<TieDecision> decisions(Field field) {
        var pools = new HashSet<String>();
        return field.filledList().stream().map(it -> {
            var decision = decision(it);
            if (!pools.add(decision.pool())) {
                it.peek("pool").ifPresent(pool -> pool.refuse(ProblemCode.TIE_DECISION_TWICE));
            }
            return decision;
        }).toList();
    }

    private static TieDecision decision(Field field) {
        var ruling = Section.read(field, DECISION);
        return new TieDecision(ruling.find("pool").map(PlanValues::id).orElse(""), chosen(ruling),
                ruling.find("by").map(PlanValues::sentence).orElse(""),
                ruling.find("on").map(PlanValues::day).orElse(LocalDate.EPOCH),
                ruling.find("reason").map(PlanValues::sentence).orElse(""), field.place());
    }

    private static List<String> chosen(Section ruling) {
        var ids = new HashSet<String>();
        return ruling.filledList("chosen").stream().map(it -> {
            var id = PlanValues.id(it);
            if (!ids.add(id)) {
                it.refuse(ProblemCode.TIE_CHOSEN_TWICE);
            }
            return id;
        }).toList();
    }
}
