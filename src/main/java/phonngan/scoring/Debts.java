package phonngan.scoring;

import java.util.List;
import phonngan.catalogue.EvidenceRequirement;
import phonngan.catalogue.EvidenceRequirement.Supplier;
import phonngan.intake.ClaimState;

/// Who owes what for a step, or for an indicator without steps.
final class Debts {
    /// The number under which the committee closes the waiting for an indicator without steps.
    static final int WHOLE_INDICATOR = 0;

    private Debts() {
    }

    /// What is owed: what decisions say, else what the criteria expect from somebody else while nothing was received.
    /// A claim that was taken back, that a newer version replaced, or that lies in no round counts as not received.
    ///
    /// @param sent all claims for the step or indicator
    /// @param asked its requirement
    /// @param number the step's number, or [#WHOLE_INDICATOR]
    static List<Owed> of(IndicatorCase theCase, List<Evidence> sent, EvidenceRequirement asked, int number) {
        var awaited = sent.stream().filter(it -> it.state() == ClaimState.AWAITING).toList();
        if (!awaited.isEmpty()) {
            return awaited.stream().<Owed>map(Owed.Decided::new).toList();
        }
        var expected = asked.suppliedBy() != Supplier.SUBJECT && sent.stream().noneMatch(Debts::isReceived)
                && !theCase.closedSteps().contains(number);
        return expected ? List.of(new Owed.Expected(asked, theCase.subject().unitCode())) : List.of();
    }

    private static boolean isReceived(Evidence evidence) {
        return evidence.state() != ClaimState.WITHDRAWN && evidence.state() != ClaimState.SUPERSEDED
                && evidence.state() != ClaimState.OUT_OF_PERIOD;
    }
}
