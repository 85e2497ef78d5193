package phonngan.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import phonngan.common.OfficeYear;
import phonngan.ledger.EntryFilter;
import phonngan.ledger.Head;
import phonngan.ledger.Movement;
import phonngan.ledger.PointEntry;
import phonngan.ledger.PointLedger;
import phonngan.ledger.PostedPoints;
import phonngan.ledger.Posting;
import phonngan.ledger.Statement;
import phonngan.ledger.WrittenEntry;
import phonngan.roster.SubjectKey;

/// The ledger in memory. Besides keeping the ports' promises it lets a test tamper with it.
public final class InMemoryPointLedger implements PointLedger, PostedPoints {
    private final Map<OfficeYear, List<WrittenEntry>> entries = new ConcurrentHashMap<>();
    private final Map<OfficeYear, List<Posting>> postings = new ConcurrentHashMap<>();
    private final Map<Long, List<PointEntry>> drafts = new ConcurrentHashMap<>();
    private final Set<OfficeYear> locked = ConcurrentHashMap.newKeySet();

    /// Does to the entries of a book what the product never does.
    public void tamper(OfficeYear book, UnaryOperator<List<WrittenEntry>> change) {
        entries.put(book, List.copyOf(change.apply(entriesOf(book))));
    }

    /// Does to the postings of a book what the product never does.
    public void tamperWithPostings(OfficeYear book, UnaryOperator<List<Posting>> change) {
        postings.put(book, List.copyOf(change.apply(listPostings(book))));
    }

    /// The drafts that nobody has swept yet, entered or not.
    public Set<Long> listDrafts() {
        return Set.copyOf(drafts.keySet());
    }

    @Override
    public Head getHead(OfficeYear book) {
        var all = entriesOf(book);
        return all.isEmpty() ? Head.EMPTY : new Head(all.getLast().seq(), all.getLast().hash());
    }

    @Override
    public Optional<Posting> findLastPosting(OfficeYear book) {
        return listPostings(book).reversed().stream().findFirst();
    }

    @Override
    public void draft(long draft, List<PointEntry> chunk) {
        drafts.computeIfAbsent(draft, _ -> new ArrayList<>()).addAll(chunk);
    }

    /// Keeps nobody waiting, as [DirectTransactions] let in one at a time; but whoever enters must have asked for it.
    @Override
    public void lock(OfficeYear book) {
        locked.add(book);
    }

    @Override
    public void enter(Posting posting) {
        if (!locked.remove(posting.book())) {
            throw new IllegalStateException("entered without the lock");
        }
        var draft = drafts.getOrDefault(posting.draft(), List.of()).stream().map(WrittenEntry::of).toList();
        if (draft.size() != posting.entries()) {
            throw new IllegalStateException("the draft was swept");
        }
        var all = Stream.concat(entriesOf(posting.book()).stream(), draft.stream()).toList();
        mustDiffer(all, WrittenEntry::seq);
        mustDiffer(all, WrittenEntry::id);
        mustDiffer(all, it -> it.understood().line().key());
        mustDiffer(all.stream().filter(it -> it.reverses() != null).toList(), WrittenEntry::reverses);
        entries.put(posting.book(), all);
        postings.put(posting.book(), Stream.concat(listPostings(posting.book()).stream(), Stream.of(posting)).toList());
    }

    private static void mustDiffer(List<WrittenEntry> all, Function<WrittenEntry, Object> key) {
        var seen = new HashSet<>();
        for (var entry : all) {
            if (!seen.add(key.apply(entry))) {
                throw new IllegalStateException("twice: " + key.apply(entry));
            }
        }
    }

    @Override
    public void sweepDraft(long draft) {
        drafts.remove(draft);
    }

    @Override
    public void sweepDraftsBefore(Instant instant) {
        drafts.values()
                .removeIf(draft -> draft.stream().anyMatch(it -> it.line().recordedAt().isBefore(instant)));
    }

    @Override
    public List<OfficeYear> listBooks() {
        return Stream.concat(entries.keySet().stream(), postings.keySet().stream()).distinct()
                .sorted(Comparator.comparingLong(OfficeYear::office).thenComparing(OfficeYear::year)).toList();
    }

    @Override
    public Stream<WrittenEntry> openEntriesAfter(OfficeYear book, long seq) {
        return entriesOf(book).stream().filter(it -> it.seq() > seq);
    }

    @Override
    public List<WrittenEntry> listEntries(OfficeYear book, Collection<Long> ids) {
        return entriesOf(book).stream().filter(it -> ids.contains(it.id())).toList();
    }

    @Override
    public List<WrittenEntry> listReversalsOf(OfficeYear book, Collection<Long> ids) {
        return entriesOf(book).stream().filter(it -> it.reverses() != null && ids.contains(it.reverses())).toList();
    }

    @Override
    public Optional<WrittenEntry> findEntry(OfficeYear book, long seq) {
        return entriesOf(book).stream().filter(it -> it.seq() == seq).findFirst();
    }

    @Override
    public List<WrittenEntry> listLatest(OfficeYear book, EntryFilter filter, long before, int atMost) {
        return entriesOf(book).reversed().stream().filter(it -> it.seq() < before).filter(filter::accepts)
                .limit(atMost).toList();
    }

    @Override
    public List<Posting> listPostings(OfficeYear book) {
        return postings.getOrDefault(book, List.of());
    }

    @Override
    public Stream<Movement> openMovements(OfficeYear book, String round) {
        return inRound(book, round).stream()
                .map(it -> new Movement(it.understood().line().key().slot(), it.seq(), it.id(),
                        it.kind().equals("reversal"), it.points()))
                .sorted(Comparator.comparing(Movement::slot));
    }

    @Override
    public Statement getStatement(OfficeYear book, SubjectKey subject) {
        return new Statement(subject, entriesOf(book).stream().filter(it -> it.subject().equals(subject.value()))
                .map(WrittenEntry::understood).toList());
    }

    private List<WrittenEntry> inRound(OfficeYear book, String round) {
        return entriesOf(book).stream().filter(it -> it.round().equals(round)).toList();
    }

    private List<WrittenEntry> entriesOf(OfficeYear book) {
        return Objects.requireNonNullElse(entries.get(book), List.of());
    }
}
