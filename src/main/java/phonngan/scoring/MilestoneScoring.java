package phonngan.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import phonngan.catalogue.ScoringMethod.Milestone;
import phonngan.catalogue.Step;
import phonngan.common.Points;
import phonngan.scoring.Standings.Standing;

/// ขั้นของความสำเร็จ: the first step not met ends the count, whatever is proved behind it.
final class MilestoneScoring {
    private final IndicatorCase theCase;
    private final Milestone method;
    private final Standings standings;
    private final int reached;

    MilestoneScoring(IndicatorCase theCase, Milestone method) {
        this.theCase = theCase;
        this.method = method;
        this.standings = Standings.of(theCase, method);
        this.reached = reached(standings.met());
    }

    Tally tally() {
        var counted = standings.all().stream().filter(this::counts).flatMap(it -> it.by().stream()).toList();
        var steps = standings.all().stream().flatMap(it -> about(it).stream()).toList();
        var next = StepScoring.next(standings, StepScoring.fromTheFirst(standings), it -> pointsAt(reached(it)));
        return new Tally(pointsAt(reached), counted, standings.isAwaiting(),
                Tally.inOrder(steps, orderLoss().stream().toList(), standings.idle(), List.of(next)));
    }

    private static int reached(Set<Integer> met) {
        var steps = 0;
        while (met.contains(steps + 1)) {
            steps++;
        }
        return steps;
    }

    private Points pointsAt(int number) {
        return method.findStep(number).map(Step::points).orElse(Points.ZERO);
    }

    private Points increment(int number) {
        return pointsAt(number).minus(pointsAt(number - 1));
    }

    private boolean counts(Standing standing) {
        return standing.number() <= reached;
    }

    private List<Finding> about(Standing standing) {
        return standing.isMet() && !counts(standing)
                ? List.of(new StepFinding.Lost(standing.step(), standing.by(), firstMissing()))
                : StepScoring.about(standing, increment(standing.number()));
    }

    private Step firstMissing() {
        return method.findStep(reached + 1).orElseThrow();
    }

    private Optional<Finding> orderLoss() {
        if (standings.met().size() == reached) {
            return Optional.empty();
        }
        var itemByItem = standings.met().stream().map(this::increment).reduce(Points.ZERO, Points::plus);
        return Optional.of(new StepFinding.OrderLoss(firstMissing(), itemByItem.min(theCase.fullMark())));
    }
}
