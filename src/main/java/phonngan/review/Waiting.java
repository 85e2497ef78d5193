package phonngan.review;

import java.util.Set;
import java.util.stream.Collectors;
import phonngan.intake.ClaimState;

/// Whether a claim waits for judges, and for how many.
final class Waiting {
    private Waiting() {
    }

    /// Whether judges have to do something: nobody waits for a document or the sender, and its owner is known.
    static boolean isInReview(VersionStanding current) {
        return current.state() == ClaimState.RECEIVED || current.state() == ClaimState.LATE
                || current.state() == ClaimState.OUT_OF_PERIOD;
    }

    /// Keys of those who have ruled on the version.
    static Set<String> readers(ClaimHistory history, VersionStanding current) {
        return history.rulingsOn(current.claim()).stream().map(it -> ReviewerName.key(it.reviewer()))
                .collect(Collectors.toSet());
    }

    /// How many have to read a claim that is in review: as many as the rule book says, and one more where those differ.
    static int judgesNeeded(int readers, int readings) {
        return readers < readings ? readings : readers + 1;
    }
}
