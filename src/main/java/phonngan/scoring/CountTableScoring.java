package phonngan.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.ScoringMethod.CountTable;
import phonngan.common.Points;

/// จำนวนข้อ→คะแนนตามรอบ: three items can be full marks after six months and three points after twelve (source 000).
final class CountTableScoring {
    private final Standings standings;
    private final CountTable method;
    private final String round;

    CountTableScoring(IndicatorCase theCase, CountTable method) {
        this.standings = Standings.of(theCase, method);
        this.method = method;
        this.round = theCase.round().id();
    }

    Tally tally() {
        var met = standings.met();
        var items = standings.all().stream().flatMap(it -> StepScoring.about(it, Points.ZERO).stream()).toList();
        var lookup = new StepFinding.TableScore(met.size(), entry(met), worth(met));
        var next = StepScoring.next(standings, StepScoring.fromTheFirst(standings), this::worth);
        return new Tally(worth(met), standings.proof(), standings.isAwaiting(),
                Tally.inOrder(items, List.of(lookup), standings.idle(), List.of(next)));
    }

    /// The number in the table that holds for the items met; none for no items, which are 0 whatever a table says.
    private @Nullable Integer entry(Set<Integer> met) {
        return row(met).map(Map.Entry::getKey).orElse(null);
    }

    private Points worth(Set<Integer> met) {
        return row(met).map(Map.Entry::getValue).orElse(Points.ZERO);
    }

    private Optional<Map.Entry<Integer, Points>> row(Set<Integer> met) {
        return met.isEmpty() ? Optional.empty() : method.find(round, met.size());
    }
}
