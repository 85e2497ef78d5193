package phonngan.publication;

import phonngan.approval.ListVersion;
import phonngan.ledger.LedgerFinding;

/// What a printed code proves.
public sealed interface ListProof {

    /// The paper shows an approved list, the store still holds exactly that list, and every entry that it rests on is
    /// as it was.
    record Genuine(ListVersion list) implements ListProof {
    }

    /// The list was approved once and was reopened since; a later one counts.
    record Reopened(ListVersion list) implements ListProof {
    }

    /// The list was never approved.
    record NotApproved(ListVersion list) implements ListProof {
    }

    /// The stored text does not give the code any more.
    record TextAltered(ListVersion list) implements ListProof {
    }

    /// The ledger is not the one on which the list rests.
    ///
    /// @param first the first thing that is wrong
    record LedgerAltered(ListVersion list, LedgerFinding first) implements ListProof {
    }

    /// No list has that code.
    ///
    /// @param code as it was understood
    record Unknown(String code) implements ListProof {
    }
}
