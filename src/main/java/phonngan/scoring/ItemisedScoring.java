package phonngan.scoring;

import java.util.List;
import java.util.Set;
import phonngan.catalogue.ScoringMethod.Itemised;
import phonngan.catalogue.Step;
import phonngan.common.Points;

/// เป็นข้อ ๆ: each item met adds its points, in any order, at most the full mark.
final class ItemisedScoring {
    private final IndicatorCase theCase;
    private final Itemised method;
    private final Standings standings;

    ItemisedScoring(IndicatorCase theCase, Itemised method) {
        this.theCase = theCase;
        this.method = method;
        this.standings = Standings.of(theCase, method);
    }

    Tally tally() {
        var items = standings.all().stream().flatMap(it -> StepScoring.about(it, it.step().points()).stream())
                .toList();
        var next = StepScoring.next(standings, StepScoring.oneByOne(standings), this::bounded);
        return new Tally(bounded(standings.met()), standings.proof(), standings.isAwaiting(),
                Tally.inOrder(items, limit(), standings.idle(), List.of(next)));
    }

    private Points sum(Set<Integer> met) {
        return method.steps().stream().filter(it -> met.contains(it.number())).map(Step::points).reduce(Points.ZERO,
                Points::plus);
    }

    private Points bounded(Set<Integer> met) {
        return sum(met).min(theCase.fullMark());
    }

    private List<Finding> limit() {
        var sum = sum(standings.met());
        return sum.compareTo(theCase.fullMark()) > 0
                ? List.of(new CaseFinding.Limited(CaseFinding.Limit.FULL_MARK, sum, theCase.fullMark()))
                : List.of();
    }
}
