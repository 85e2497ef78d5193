package phonngan.scoring;

import java.time.Instant;
import java.util.Comparator;

/// In which order claims are looked at. Each chain of these orders ends with the claim's id, so that the order in which
/// claims arrive never matters.
final class EvidenceOrder {
    /// By claim.
    static final Comparator<Evidence> BY_CLAIM = Comparator.comparingLong(Evidence::claimId);

    /// The latest decision first, claims without one last.
    static final Comparator<Evidence> LATEST_FIRST = Comparator.comparing(Evidence::decidedAt,
            Comparator.nullsLast(Comparator.<Instant>reverseOrder()));

    private EvidenceOrder() {
    }
}
