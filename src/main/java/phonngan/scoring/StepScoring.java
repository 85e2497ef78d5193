package phonngan.scoring;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import phonngan.catalogue.Step;
import phonngan.common.Points;
import phonngan.scoring.Standings.Standing;

/// What the three methods with steps or items have in common.
final class StepScoring {
    private StepScoring() {
    }

    /// What there is to say about a step that stands by itself.
    ///
    /// @param adds what the step adds when it is met
    static List<Finding> about(Standing standing, Points adds) {
        if (standing.isMet()) {
            return List.of(new StepFinding.Met(standing.step(), standing.by(), adds));
        }
        if (standing.owed().isEmpty()) {
            return List.of(new StepFinding.NotMet(standing.step(), standing.closed()));
        }
        return standing.owed().stream().<Finding>map(it -> new StepFinding.Awaiting(standing.step(), it)).toList();
    }

    /// The steps not met, one at a time: any of them may come next.
    static List<List<Step>> oneByOne(Standings standings) {
        return missing(standings).stream().map(List::of).toList();
    }

    /// The steps not met, from the first one on: the first, the first two, and so forth.
    static List<List<Step>> fromTheFirst(Standings standings) {
        var missing = missing(standings);
        return IntStream.rangeClosed(1, missing.size()).mapToObj(it -> missing.subList(0, it)).toList();
    }

    private static List<Step> missing(Standings standings) {
        return standings.all().stream().filter(it -> !it.isMet()).map(Standing::step).toList();
    }

    /// The first of some ways to go on that raises the score.
    ///
    /// @param worth the score for the numbers of the steps met
    static NextPoint next(Standings standings, List<List<Step>> ways, Function<Set<Integer>, Points> worth) {
        var now = worth.apply(standings.met());
        for (var way : ways) {
            var met = new TreeSet<>(standings.met());
            way.forEach(it -> met.add(it.number()));
            var then = worth.apply(met);
            if (then.compareTo(now) > 0) {
                return new NextPoint.Steps(way, then);
            }
        }
        return new NextPoint.NothingHigher();
    }
}
