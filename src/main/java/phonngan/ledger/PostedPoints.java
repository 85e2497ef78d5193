package phonngan.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import phonngan.common.OfficeYear;
import phonngan.roster.SubjectKey;

/// What has been posted, to be read. Streams are read piece by piece, whatever their length, and are to be closed.
public interface PostedPoints {

    /// Every book that has an entry or a posting, by office and year.
    List<OfficeYear> listBooks();

    /// All entries of a book in the order of the chain, from the lowest place there is: an entry that was smuggled in
    /// before the first one is to be seen too.
    default Stream<WrittenEntry> openEntries(OfficeYear book) {
        return openEntriesAfter(book, Long.MIN_VALUE);
    }

    /// The entries of a book that stand after a place, in the order of the chain.
    Stream<WrittenEntry> openEntriesAfter(OfficeYear book, long seq);

    /// The entries of a book with one of these ids; unknown ids are left out.
    List<WrittenEntry> listEntries(OfficeYear book, Collection<Long> ids);

    /// The entries of a book that reverse an entry with one of these ids.
    List<WrittenEntry> listReversalsOf(OfficeYear book, Collection<Long> ids);

    /// The last entry of a book's chain; [Head#EMPTY] when there is none.
    Head getHead(OfficeYear book);

    /// The entry at a place of the chain.
    Optional<WrittenEntry> findEntry(OfficeYear book, long seq);

    /// The latest entries that a filter lets through, latest first.
    ///
    /// @param before only entries that stand before this place of the chain; [Long#MAX_VALUE] for the end of it
    /// @param atMost how many
    List<WrittenEntry> listLatest(OfficeYear book, EntryFilter filter, long before, int atMost);

    /// Every posting of a book, earliest first.
    List<Posting> listPostings(OfficeYear book);

    /// What each entry of a round does, in the order of subjects, those of one indicator and of one slot together, as
    /// of the moment of the call: a posting meanwhile is left out.
    Stream<Movement> openMovements(OfficeYear book, String round);

    /// The sums of a round by subject and indicator, in the order of subjects; zero where all was taken back.
    default Stream<Balance> openBalances(OfficeYear book, String round) {
        return Balance.sums(openMovements(book, round));
    }

    /// The sums of a round by subject, in the order of their keys; whoever never had an entry is left out.
    default Stream<PostedTotals> openTotals(OfficeYear book, String round) {
        return PostedTotals.sums(openBalances(book, round));
    }

    /// All entries of one subject; none when nothing was ever posted.
    ///
    /// @throws IllegalStateException when one of them makes no sense: verify the ledger
    Statement getStatement(OfficeYear book, SubjectKey subject);
}
