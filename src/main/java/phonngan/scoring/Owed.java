package phonngan.scoring;

import phonngan.catalogue.EvidenceRequirement;

/// A document that somebody else owes: source 002, the makers' first problem.
public sealed interface Owed {

    /// A decision says so.
    ///
    /// @param evidence the claim in state awaiting, with its debtor and document
    record Decided(Evidence evidence) implements Owed {
    }

    /// The criteria say that it comes from somebody else, and nothing has come.
    ///
    /// @param asked what is asked for and from whom, never the subject itself
    /// @param unitCode the subject's unit, which owes it when its head has to send it; empty when not known
    record Expected(EvidenceRequirement asked, String unitCode) implements Owed {
    }
}
