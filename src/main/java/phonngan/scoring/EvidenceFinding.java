package phonngan.scoring;

/// Evidence that was sent and did not make the figure.
public sealed interface EvidenceFinding extends Finding {

    /// The claim does not count.
    ///
    /// @param evidence the claim
    /// @param why the reason
    record NotCounted(Evidence evidence, WhyNot why) implements EvidenceFinding {
    }

    /// The claim counts once only: it is another paper of a fact that counts already.
    ///
    /// @param evidence the claim
    /// @param kept the claim that stands for the fact
    record SameFact(Evidence evidence, Evidence kept) implements EvidenceFinding {
    }
}
