package phonngan.invariants;

import java.time.Instant;
import java.util.List;
import phonngan.common.OfficeYear;
import phonngan.ledger.Head;

/// Heads of ledgers kept outside the store, where whoever can rewrite the store does not reach. They only grow.
public interface RememberedHeads {
    /// Nobody remembers anything.
    RememberedHeads NONE = new RememberedHeads() {
        @Override
        public boolean isKept() {
            return false;
        }

        @Override
        public List<Head> list(OfficeYear book) {
            return List.of();
        }

        @Override
        public void remember(OfficeYear book, Head head, Instant at) {
            // there is no place for it
        }
    };

    /// Whether there is such a place at all.
    boolean isKept();

    /// Every head that was remembered of a book.
    ///
    /// @throws IllegalStateException when what is kept cannot be read
    List<Head> list(OfficeYear book);

    /// Remembers a head, unless it is remembered already or belongs to a chain without entries.
    void remember(OfficeYear book, Head head, Instant at);
}
