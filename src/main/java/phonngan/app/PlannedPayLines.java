package phonngan.app;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import phonngan.allocation.DrawPayLine;
import phonngan.allocation.IncentivePlan;
import phonngan.allocation.IncentivePlans;
import phonngan.allocation.KeptPlan;
import phonngan.allocation.yaml.IncentivePlanReader;
import phonngan.allocation.yaml.IncentivePlanReading;
import phonngan.catalogue.RuleBook;
import phonngan.common.Language;
import phonngan.common.OfficeYear;
import phonngan.common.Round;
import phonngan.ranking.PayLine;
import phonngan.ranking.PayLines;
import phonngan.ranking.Ranking;
import phonngan.roster.Rosters;

/// Pay lines from the incentive plan that serves the year. A stored plan never changes, so each is read from its text
/// only once.
final class PlannedPayLines implements PayLines {
    private final IncentivePlans plans;
    private final Rosters rosters;
    private final Map<String, IncentivePlan> read = new ConcurrentHashMap<>();

    PlannedPayLines(IncentivePlans plans, Rosters rosters) {
        this.plans = plans;
        this.rosters = rosters;
    }

    @Override
    public Optional<PayLine> find(OfficeYear book, RuleBook rules, Round round, String pool, Ranking ranking,
            Language language) {
        return plans.findServing(book).map(it -> read.computeIfAbsent(it.digest(), _ -> read(it)))
                .filter(it -> it.round().equals(round.id()))
                .flatMap(it -> DrawPayLine.draw(it, rules, ranking, rosters.get(book).staff(), pool, language));
    }

    private static IncentivePlan read(KeptPlan kept) {
        return switch (IncentivePlanReader.read("plan.yaml", kept.text().getBytes(StandardCharsets.UTF_8))) {
            case IncentivePlanReading.Understood(IncentivePlan plan) -> plan;
            case IncentivePlanReading.Refused refused ->
                throw new IllegalStateException("a stored plan can no longer be read: " + refused.problems());
        };
    }
}
