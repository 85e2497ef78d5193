package phonngan.scoring;

import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import phonngan.catalogue.ScoringMethod.CountTable;
import phonngan.common.Points;

/// จำนวนข้อ→คะแนนตามรอบ: three items can be full marks after six months and three points after twelve (source 000).
final class CountTableScoring {
    private final Standings standings;
    private final NavigableMap<Integer, Points> table;

    CountTableScoring(IndicatorCase theCase, CountTable method) {
        this.standings = Standings.of(theCase, method);
        this.table = method.byRound().getOrDefault(theCase.round().id(), new TreeMap<>());
    }

    Tally tally() {
        var met = standings.met();
        var items = standings.all().stream().flatMap(it -> StepScoring.about(it, Points.ZERO).stream()).toList();
        var lookup = new StepFinding.TableScore(met.size(), table.floorKey(met.size()), worth(met));
        var next = StepScoring.next(standings, StepScoring.fromTheFirst(standings), this::worth);
        return new Tally(worth(met), standings.proof(), standings.isAwaiting(),
                Tally.inOrder(items, List.of(lookup), standings.idle(), List.of(next)));
    }

    private Points worth(Set<Integer> met) {
        var entry = table.floorEntry(met.size());
        return entry == null ? Points.ZERO : entry.getValue();
    }
}
