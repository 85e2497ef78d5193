package phonngan.scoring;

import java.util.List;
import java.util.function.Predicate;
import phonngan.intake.ClaimState;

/// The evidence of a method without steps: what counts, what somebody owes, and what does not count.
///
/// @param counting accepted and of a kind asked for, by claim
/// @param owed what others owe
/// @param idle why the rest does not count, by claim
record Sifted(List<Evidence> counting, List<Owed> owed, List<EvidenceFinding> idle) {

    static Sifted of(IndicatorCase theCase) {
        var evidence = theCase.evidence().stream().sorted(EvidenceOrder.BY_CLAIM).toList();
        var asked = theCase.criteria().evidence();
        var counting = evidence.stream().filter(it -> WhyNot.find(it, asked).isEmpty()).toList();
        var idle = evidence.stream().filter(it -> it.state() != ClaimState.AWAITING)
                .flatMap(it -> WhyNot.find(it, asked).stream()
                        .<EvidenceFinding>map(why -> new EvidenceFinding.NotCounted(it, why)))
                .toList();
        return new Sifted(counting, Debts.of(theCase, evidence, asked, Debts.WHOLE_INDICATOR), idle);
    }

    /// What counts and also has what the method needs.
    List<Evidence> counting(Predicate<Evidence> usable) {
        return counting.stream().filter(usable).toList();
    }

    /// What would count, had it what the method needs.
    List<Finding> without(Predicate<Evidence> usable, WhyNot why) {
        return counting.stream().filter(usable.negate())
                .<Finding>map(it -> new EvidenceFinding.NotCounted(it, why)).toList();
    }

    /// Whether anything is owed.
    boolean isAwaiting() {
        return !owed.isEmpty();
    }

    /// One finding for each thing owed.
    List<Finding> awaited() {
        return owed.stream().<Finding>map(CaseFinding.Awaiting::new).toList();
    }
}
