package phonngan.intake;

import java.util.List;
import java.util.Optional;
import phonngan.intake.SendEvidence.Desk;

/// Receives learners as they were counted: the claims are sums of groups, and nothing else of the learners is kept. The
/// same sitting and group counted anew is a new version of the same claim.
public final class SendTally {
    private final TakeAnswers taking;

    /// Works on the intake.
    public SendTally(TakeAnswers taking) {
        this.taking = taking;
    }

    /// The forms of the indicators of the sender that are counted of learners, in the order of the rule book.
    public static List<TallyForm> listForms(Desk desk) {
        return desk.forms().stream().flatMap(it -> form(it).stream()).toList();
    }

    /// The form of one of these indicators.
    public static Optional<TallyForm> findForm(Desk desk, String indicator) {
        return desk.findForm(indicator).flatMap(SendTally::form);
    }

    private static Optional<TallyForm> form(OwnForm form) {
        return TallyKind.find(form.criteria())
                .map(it -> new TallyForm(form.year(), form.indicator(), form.criteria(), it));
    }

    /// Receives a sound tally, or says what is wrong with the answer and keeps nothing of it.
    ///
    /// @throws IllegalArgumentException when rows could not be counted
    public SendOutcome send(Desk desk, TallyForm form, TallyForm.Sitting sitting, LearnerTally tally) {
        if (!tally.isSound()) {
            throw new IllegalArgumentException("rows are left that could not be counted");
        }
        return taking.take(desk.entry(), form.definition(), form.source(desk.sender().id(), sitting, tally));
    }
}
