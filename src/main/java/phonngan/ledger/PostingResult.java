package phonngan.ledger;

/// What came of posting a run.
public sealed interface PostingResult {

    /// The differences are in the ledger, for good.
    ///
    /// @param posting how many, and the new head
    record Posted(Posting posting) implements PostingResult {
    }

    /// The ledger says already what the run says.
    ///
    /// @param head the chain's head, unchanged
    record NothingToPost(Head head) implements PostingResult {
    }

    /// Others posted to the same book each time this one was ready; nothing was posted, and it may be tried again.
    ///
    /// @param attempts how often it was tried
    record Overtaken(int attempts) implements PostingResult {
    }

    /// The chain does not end where the last posting left it; nothing was posted, and nothing will be until
    /// [VerifyLedger] has been heard.
    ///
    /// @param recorded the head that the last posting wrote down
    /// @param found the head of the chain
    record ChainBroken(Head recorded, Head found) implements PostingResult {
    }

    /// A list that rests on the round is approved; nothing was posted, and nothing will be until two people have
    /// reopened it.
    ///
    /// @param seal which list, and who approved it
    record RoundSealed(RoundSeal seal) implements PostingResult {
    }
}
