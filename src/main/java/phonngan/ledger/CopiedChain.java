package phonngan.ledger;

import java.util.Set;
import phonngan.common.OfficeYear;

/// What a copy says of one of its chains, beside the entries themselves.
///
/// @param book the office and fiscal year
/// @param head the last entry that the copy must have
/// @param reversed the ids of all entries that some entry of the chain takes back
public record CopiedChain(OfficeYear book, Head head, Set<Long> reversed) {
    /// Keeps its own copy of the ids.
    public CopiedChain {
        reversed = Set.copyOf(reversed);
    }
}
