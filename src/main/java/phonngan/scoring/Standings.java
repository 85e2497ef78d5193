package phonngan.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import phonngan.catalogue.ScoringMethod.WithSteps;
import phonngan.catalogue.Step;
import phonngan.intake.ClaimState;

/// Where each step or item stands: met, awaiting or not met.
///
/// @param all one for each step, by number
/// @param idle why the rest of the evidence does not count, by claim
record Standings(List<Standing> all, List<EvidenceFinding> idle) {

    /// Where one step stands.
    ///
    /// @param step the step
    /// @param by the evidence that meets it, by claim; empty when it is not met
    /// @param owed what others owe for it; empty when it is met
    /// @param closed whether the committee no longer waits for it
    record Standing(Step step, List<Evidence> by, List<Owed> owed, boolean closed) {
        int number() {
            return step.number();
        }

        boolean isMet() {
            return !by.isEmpty();
        }

        private boolean speaksOf(Evidence evidence) {
            return by.contains(evidence) || !isMet() && evidence.state() == ClaimState.AWAITING;
        }
    }

    static Standings of(IndicatorCase theCase, WithSteps method) {
        var evidence = theCase.evidence().stream().sorted(EvidenceOrder.BY_CLAIM).toList();
        var all = method.steps().stream().sorted(Comparator.comparingInt(Step::number))
                .map(step -> standing(theCase, step, evidence)).toList();
        return new Standings(all, evidence.stream().flatMap(it -> idle(it, all).stream()).toList());
    }

    private static Standing standing(IndicatorCase theCase, Step step, List<Evidence> evidence) {
        var sent = evidence.stream().filter(it -> Objects.equals(it.step(), step.number())).toList();
        var by = sent.stream().filter(it -> WhyNot.find(it, step.evidence()).isEmpty()).toList();
        var owed = by.isEmpty() ? Debts.of(theCase, sent, step.evidence(), step.number()) : List.<Owed>of();
        return new Standing(step, by, owed, theCase.closedSteps().contains(step.number()));
    }

    private static Optional<EvidenceFinding> idle(Evidence evidence, List<Standing> all) {
        var standing = all.stream().filter(it -> Objects.equals(evidence.step(), it.number())).findFirst();
        if (standing.filter(it -> it.speaksOf(evidence)).isPresent()) {
            return Optional.empty();
        }
        var why = WhyNot.ofState(evidence.state())
                .orElse(standing.isPresent() ? WhyNot.KIND_NOT_ASKED_FOR : WhyNot.NO_SUCH_STEP);
        return Optional.of(new EvidenceFinding.NotCounted(evidence, why));
    }

    /// The numbers of the steps met.
    Set<Integer> met() {
        return all.stream().filter(Standing::isMet).map(Standing::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The evidence of all steps met.
    List<Evidence> proof() {
        return all.stream().flatMap(it -> it.by().stream()).toList();
    }

    /// Whether any step is awaited.
    boolean isAwaiting() {
        return all.stream().anyMatch(it -> !it.owed().isEmpty());
    }
}
