package phonngan.ledger.jdbc;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import phonngan.common.OfficeYear;
import phonngan.ledger.EntryFilter;
import phonngan.ledger.Head;
import phonngan.ledger.Movement;
import phonngan.ledger.PostedPoints;
import phonngan.ledger.Posting;
import phonngan.ledger.Statement;
import phonngan.ledger.WrittenEntry;
import phonngan.roster.SubjectKey;

/// The ledger that is read. Because entries never change, everything up to a place in the chain is a standing picture,
/// however long it takes to read.
@Singleton
final class JdbcPostedPoints implements PostedPoints {
    private final EntryRows entries;
    private final PostingRows postings;

    JdbcPostedPoints(EntryRows entries, PostingRows postings) {
        this.entries = entries;
        this.postings = postings;
    }

    @Override
    public List<OfficeYear> listBooks() {
        return entries.listBooks().stream().map(BookRow::book).toList();
    }

    @Override
    public Stream<WrittenEntry> openEntriesAfter(OfficeYear book, long seq) {
        return Pages.from(seq,
                it -> entries.listAfter(book.office(), book.year().be(), it, Pages.SIZE), EntryRow::seq)
                .map(EntryRow::written);
    }

    @Override
    public List<WrittenEntry> listEntries(OfficeYear book, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entries.listByIds(book.office(), book.year().be(), ids).stream().map(EntryRow::written).toList();
    }

    @Override
    public List<WrittenEntry> listReversalsOf(OfficeYear book, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entries.listReversals(book.office(), book.year().be(), ids).stream().map(EntryRow::written).toList();
    }

    @Override
    public Head getHead(OfficeYear book) {
        return entries.findLast(book.office(), book.year().be()).map(it -> new Head(it.seq(), it.hash()))
                .orElse(Head.EMPTY);
    }

    @Override
    public Optional<WrittenEntry> findEntry(OfficeYear book, long seq) {
        return entries.findByOfficeIdAndFiscalYearAndSeq(book.office(), book.year().be(), seq).map(EntryRow::written);
    }

    /// By the index that narrows most; within one subject the rest is few.
    @Override
    public List<WrittenEntry> listLatest(OfficeYear book, EntryFilter filter, long before, int atMost) {
        return rows(book.office(), book.year().be(), filter, before, atMost).stream().map(EntryRow::written).toList();
    }

    private List<EntryRow> rows(long office, int year, EntryFilter filter, long before, int atMost) {
        if (filter.subject() != null) {
            return entries.listOfSubjectBefore(office, year, filter.subject().value(), filter.indicator(),
                    filter.kind(), before, atMost);
        }
        if (!filter.indicator().isEmpty()) {
            return entries.listOfIndicatorBefore(office, year, filter.indicator(), filter.kind(), before, atMost);
        }
        return filter.kind().isEmpty()
                ? entries.listBefore(office, year, before, atMost)
                : entries.listOfKindBefore(office, year, filter.kind(), before, atMost);
    }

    @Override
    public List<Posting> listPostings(OfficeYear book) {
        return postings.listAll(book.office(), book.year().be()).stream().map(PostingRow::posting).toList();
    }

    /// Stops at the head that stood when it was called, so that a posting in between is in all pages or in none.
    @Override
    public Stream<Movement> openMovements(OfficeYear book, String round) {
        long head = entries.findLast(book.office(), book.year().be()).map(EntryRow::seq).orElse(0L);
        return entries.openMovements(book, round).filter(it -> it.seq() <= head).map(MovementRow::movement);
    }

    @Override
    public Statement getStatement(OfficeYear book, SubjectKey subject) {
        return new Statement(subject, entries.listOfSubject(book.office(), book.year().be(), subject.value()).stream()
                .map(it -> it.written().understood()).toList());
    }
}
