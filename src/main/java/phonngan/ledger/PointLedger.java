package phonngan.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import phonngan.common.OfficeYear;

/// The ledger as the one who posts sees it. Entries come in as drafts, which nobody sees; a draft becomes entries in
/// one stroke. There is no way to change or take out an entry.
public interface PointLedger {

    /// The last entry of a book's chain; [Head#EMPTY] before the first one.
    Head getHead(OfficeYear book);

    /// The book's last posting; empty before the first one.
    Optional<Posting> findLastPosting(OfficeYear book);

    /// What each entry of a round does, in the order of subjects, and those of one slot together. Read piece by
    /// piece; to be closed.
    Stream<Movement> openMovements(OfficeYear book, String round);

    /// Adds entries to a draft, within the caller's transaction.
    void draft(long draft, List<PointEntry> entries);

    /// Waits until nobody else writes in the book, and keeps others out until the surrounding transaction ends.
    void lock(OfficeYear book);

    /// Turns a draft into entries and writes the posting down, within the transaction that holds the lock.
    ///
    /// @throws IllegalStateException when the draft does not hold exactly the posting's entries, such as after a
    /// sweep; the transaction must roll back
    void enter(Posting posting);

    /// Throws one draft away.
    void sweepDraft(long draft);

    /// Throws away every draft whose entries were recorded before the instant: what killed processes left behind.
    void sweepDraftsBefore(Instant instant);
}
