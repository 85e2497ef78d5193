package phonngan.ledger.jdbc;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import phonngan.common.OfficeYear;
import phonngan.common.jdbc.Guard;
import phonngan.ledger.Head;
import phonngan.ledger.Movement;
import phonngan.ledger.PointEntry;
import phonngan.ledger.PointLedger;
import phonngan.ledger.Posting;

/// The ledger that is posted to. An entry comes to be by one `insert … select` from a draft, and by nothing else.
@Singleton
final class JdbcPointLedger implements PointLedger {
    private final EntryRows entries;
    private final DraftRows drafts;
    private final PostingRows postings;
    private final Guard guard;

    JdbcPointLedger(EntryRows entries, DraftRows drafts, PostingRows postings, Guard guard) {
        this.entries = entries;
        this.drafts = drafts;
        this.postings = postings;
        this.guard = guard;
    }

    @Override
    public Head getHead(OfficeYear book) {
        return entries.findLast(book.office(), book.year().be()).map(it -> new Head(it.seq(), it.hash()))
                .orElse(Head.EMPTY);
    }

    @Override
    public Optional<Posting> findLastPosting(OfficeYear book) {
        return postings.findLast(book.office(), book.year().be()).map(PostingRow::posting);
    }

    @Override
    public Stream<Movement> openMovements(OfficeYear book, String round) {
        return entries.openMovements(book, round).map(MovementRow::movement);
    }

    @Override
    public void draft(long draft, List<PointEntry> chunk) {
        drafts.saveAll(chunk.stream().map(it -> DraftRow.of(draft, it)).toList());
    }

    @Override
    public void lock(OfficeYear book) {
        guard.lock(book);
    }

    @Override
    public void enter(Posting posting) {
        long entered = entries.enter(posting.draft());
        if (entered != posting.entries()) {
            throw new IllegalStateException(
                    "draft " + posting.draft() + " holds " + entered + " entries, not " + posting.entries());
        }
        postings.save(PostingRow.of(posting));
    }

    @Override
    public void sweepDraft(long draft) {
        drafts.sweep(draft);
    }

    @Override
    public void sweepDraftsBefore(Instant instant) {
        drafts.sweepBefore(instant.toEpochMilli());
    }
}
