package phonngan.scoring;

import java.util.Optional;
import phonngan.catalogue.EvidenceRequirement;
import phonngan.intake.ClaimState;

/// Why a claim does not count.
public enum WhyNot {
    /// Nobody has decided on it yet.
    IN_REVIEW("in-review"),
    /// Nobody knows yet whose it is.
    UNMATCHED("unmatched"),
    /// Achieved in no round of the year.
    OUT_OF_PERIOD("out-of-period"),
    /// Sent after closing.
    LATE("late"),
    /// Somebody else owes a document for it.
    AWAITING("awaiting"),
    /// Sent back to its sender.
    RETURNED("returned"),
    /// Not accepted.
    REJECTED("rejected"),
    /// Another claim says the same.
    DUPLICATE("duplicate"),
    /// Taken back by its sender.
    WITHDRAWN("withdrawn"),
    /// A newer version stands in its place.
    SUPERSEDED("superseded"),
    /// Accepted, but of a kind that the criterion does not ask for.
    KIND_NOT_ASKED_FOR("kind-not-asked-for"),
    /// Accepted, but for no step of the criteria.
    NO_SUCH_STEP("no-such-step"),
    /// Accepted, but at no level of the criteria.
    NO_SUCH_LEVEL("no-such-level"),
    /// Accepted, but without the figures that the method needs.
    NO_FIGURE("no-figure");

    private final String word;

    WhyNot(String word) {
        this.word = word;
    }

    /// The word that structured explanations print.
    public String word() {
        return word;
    }

    /// Why a claim does not count for a requirement; empty when it counts. A claim that names no kind counts once it
    /// is accepted.
    static Optional<WhyNot> find(Evidence evidence, EvidenceRequirement asked) {
        var askedFor = evidence.kind().isEmpty() || asked.accepts(evidence.kind());
        return ofState(evidence.state()).or(() -> askedFor ? Optional.empty() : Optional.of(KIND_NOT_ASKED_FOR));
    }

    /// Why a claim in a state counts nowhere; empty when it is accepted.
    static Optional<WhyNot> ofState(ClaimState state) {
        return switch (state) {
            case ACCEPTED -> Optional.empty();
            case RECEIVED -> Optional.of(IN_REVIEW);
            case UNMATCHED -> Optional.of(UNMATCHED);
            case OUT_OF_PERIOD -> Optional.of(OUT_OF_PERIOD);
            case LATE -> Optional.of(LATE);
            case AWAITING -> Optional.of(AWAITING);
            case RETURNED -> Optional.of(RETURNED);
            case REJECTED -> Optional.of(REJECTED);
            case DUPLICATE -> Optional.of(DUPLICATE);
            case WITHDRAWN -> Optional.of(WITHDRAWN);
            case SUPERSEDED -> Optional.of(SUPERSEDED);
        };
    }
}
