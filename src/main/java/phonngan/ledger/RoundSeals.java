package phonngan.ledger;

import java.util.Optional;
import phonngan.common.OfficeYear;

/// Knows which rounds are closed to entries.
public interface RoundSeals {
    /// Of a ledger on which nothing rests yet.
    RoundSeals NONE = (_, _) -> Optional.empty();

    /// The seal of a round; empty while entries may come in. Asked by whoever posts within the transaction that holds
    /// the book, so that no approval comes between the answer and the entries.
    Optional<RoundSeal> find(OfficeYear book, String round);
}
