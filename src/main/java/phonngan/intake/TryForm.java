package phonngan.intake;

import java.time.Instant;
import java.util.OptionalLong;
import phonngan.common.Progress;

/// Reads a source through a form without storing anything, for a person who is about to say that this is how it is meant.
public final class TryForm {
    private final ImportSubmissions imports;

    /// Works on the intake.
    public TryForm(ImportSubmissions imports) {
        this.imports = imports;
    }

    /// Reads it.
    ///
    /// @param form fits the rule book of the ground
    /// @param whole whether the source is said to be complete
    /// @param confirmedMissing how many missing claims somebody has confirmed
    public Trial attempt(IntakeGround ground, FormDefinition form, SubmissionSource source, boolean whole,
            OptionalLong confirmedMissing, String by, Instant now) {
        var found = new FirstProblems();
        var order = new IntakeOrder(ground.office(), form, ground.rules(), ground.roster(), true, whole,
                confirmedMissing, by, now, found, Progress.UNSEEN);
        return switch (imports.read(order, source)) {
            case IntakeOutcome.RefusedFile(var problems) -> new Trial.Refused(problems);
            case IntakeOutcome.Taken(_, var counts) ->
                new Trial.Readable(counts, found.groups(), AskChoices.list(form, ground.rules(), source));
        };
    }
}
