package phonngan.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import phonngan.common.Ids;
import phonngan.common.Points;
import phonngan.common.Transactions;
import phonngan.intake.Claim;
import phonngan.intake.ClaimFacts;
import phonngan.intake.IntakeBook;
import phonngan.approval.ListBook;
import phonngan.approval.ListVersion;
import phonngan.approval.DraftList;
import phonngan.ledger.EntryHash;
import phonngan.ledger.Head;
import phonngan.ledger.PointEntry;
import phonngan.ledger.PointLedger;
import phonngan.ledger.Posting;
import phonngan.ledger.PostingResult;
import phonngan.ledger.RoundSeals;
import phonngan.ledger.WrittenEntry;
import phonngan.ranking.Ranking;
import phonngan.ranking.Standing;
import phonngan.ranking.Totals;
import phonngan.review.ClaimHistory;
import phonngan.review.Corrections;
import phonngan.review.Decision;
import phonngan.review.ReviewBook;
import phonngan.review.Ruling;
import phonngan.scoring.PlacedEvidence;
import phonngan.scoring.RunBook;
import phonngan.testkit.Faulty;
import phonngan.testkit.Faulty.Call;
import phonngan.testkit.ShortYear;
import phonngan.testkit.ShortYear.Ports;
import phonngan.testkit.Tampering;
import phonngan.testkit.TestStore;

/// The checks are checked: adapters with one mistake each live through the short year, each in an office of its own, and
/// the invariants find every one of them. A year whose adapters are right finds nothing.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultyAdaptersTest {
    @TempDir
    private Path folder;
    private TestStore store;

    /// A mistake, and the invariant by which it is to be found.
    record Fault(String name, Invariant by, boolean withoutKeys, Function<TestStore, Ports> ports) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    void aStore() {
        store = TestStore.onH2();
    }

    @AfterAll
    void isClosed() {
        store.close();
    }

    static Stream<Fault> faults() {
        return Stream.of(
                ledger("loses one entry of a batch", Invariant.I02, it -> it.subList(0, it.size() - 1)),
                ledger("hashes without the sequence", Invariant.I09, FaultyAdaptersTest::hashedWithoutSequence),
                ledger("counts the sequence off by one", Invariant.I07, it -> it.stream()
                        .map(one -> rehashed(Tampering.with(one, "seq", one.seq() + 1))).toList()),
                ledger("writes in another order", Invariant.I08, FaultyAdaptersTest::exchanged),
                ledger("rounds points", Invariant.I06, it -> chained(it.stream()
                        .map(one -> Tampering.with(one, "points", rounded(one.points()))).toList())),
                ledger("forgets reversals", Invariant.I01, it -> chained(it.stream()
                        .filter(one -> !one.kind().equals("reversal")).toList())),
                ledger("mixes up two people", Invariant.I06, FaultyAdaptersTest::peopleMixedUp),
                fault("posts twice", Invariant.I01, FaultyAdaptersTest::postsTwice),
                new Fault("drops the unique key and reads stale", Invariant.I01, true, FaultyAdaptersTest::readsStale),
                new Fault("drops the keys and skips the guard row", Invariant.I07, true,
                        FaultyAdaptersTest::skipsTheGuard),
                fault("acknowledges before the commit", Invariant.I10, FaultyAdaptersTest::acknowledgesEarly),
                fault("commits half of a posting", Invariant.I07, FaultyAdaptersTest::commitsHalf),
                fault("forgets that the round is closed", Invariant.I30, it -> Ports.of(it).with(RoundSeals.NONE)),
                fault("loses a figure of a run", Invariant.I31, it -> runs(it, call -> call.is("keepLines", 2)
                        ? call.handOn(call.argument(0), withoutLast(call.argument(1)))
                        : call.handOn())),
                fault("mixes up the evidence of two people", Invariant.I31, it -> runs(it,
                        FaultyAdaptersTest::mixesEvidence)),
                fault("counts a decision that was never stored", Invariant.I04, FaultyAdaptersTest::readsDirty),
                fault("forgets reasons", Invariant.I21, it -> decisions(it, one -> withReason(one, ""))),
                fault("writes the sender in the place of the reviewer", Invariant.I17,
                        it -> decisions(it, one -> by(one, "S2"))),
                fault("stores a claim twice", Invariant.I15, FaultyAdaptersTest::storesTwice),
                fault("cuts long texts", Invariant.I16, it -> claims(it, all -> all.stream()
                        .map(FaultyAdaptersTest::cut).toList())),
                fault("loses a row as it came", Invariant.I15, it -> Ports.of(it).with(Faulty.port(IntakeBook.class,
                        it.get(IntakeBook.class), call -> call.is("keepRaw", 2)
                                ? call.handOn(call.argument(0), withoutLast(call.argument(1)))
                                : call.handOn()))),
                fault("stores a list without its last line", Invariant.I24, FaultyAdaptersTest::cutsLists),
                fault("draws up a list from old points", Invariant.I25, it -> ranks(it, all -> all.stream()
                        .map(one -> new Standing(one.subject(), one.unit(),
                                new Totals(one.base().plus(Points.of("1")), one.bonus()), one.rank(), one.tied()))
                        .toList())),
                fault("leaves somebody out of a list", Invariant.I26,
                        it -> ranks(it, FaultyAdaptersTest::withoutLast)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void isFound(Fault fault) throws SQLException {
        if (!fault.withoutKeys()) {
            var found = live(store, fault);
            assertThat(found).contains(fault.by());
            return;
        }
        try (var ownStore = TestStore.onH2()) {
            run(ownStore, "alter table ledger_entry drop constraint uk_ledger_entry_posting",
                    "alter table ledger_entry drop constraint pk_ledger_entry");
            assertThat(live(ownStore, fault)).contains(fault.by());
        }
    }

    /// Where the house itself refuses to go on, the year ends early.
    private List<Invariant> live(TestStore at, Fault fault) {
        var year = new ShortYear(at, folder.resolve(fault.name().replace(' ', '-')), fault.name(),
                fault.ports().apply(at));
        try {
            year.live();
        } catch (AssertionError | RuntimeException stopped) {
            assertThat(stopped).as("the year goes on or is refused").isNotNull();
        }
        var found = year.check().listBroken();
        System.out.println(fault.name() + ": found by " + found);
        return found;
    }

    @Test
    void thereAreAtLeastTwentyMistakes() {
        assertThat(faults()).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void adaptersWithoutAMistakeFindNothing() {
        var year = new ShortYear(store, folder.resolve("control"), "control", Ports.of(store));
        year.live();

        assertThat(year.findings()).isEmpty();
    }

    @Test
    void aPortThatOnlyHandsOnFindsNothing() {
        var ports = Ports.of(store)
                .with(Faulty.port(PointLedger.class, store.get(PointLedger.class), Call::handOn))
                .with(Faulty.port(IntakeBook.class, store.get(IntakeBook.class), Call::handOn))
                .with(Faulty.port(ReviewBook.class, store.get(ReviewBook.class), Call::handOn))
                .with(Faulty.port(RunBook.class, store.get(RunBook.class), Call::handOn));
        var year = new ShortYear(store, folder.resolve("handed-on"), "handed-on", ports);
        year.live();

        assertThat(year.findings()).isEmpty();
    }

    private static Fault fault(String name, Invariant by, Function<TestStore, Ports> ports) {
        return new Fault(name, by, false, ports);
    }

    /// A ledger that writes other entries than it is given, and believes in them.
    private static Fault ledger(String name, Invariant by, UnaryOperator<List<WrittenEntry>> mistake) {
        return fault(name, by, store -> {
            var written = new ArrayList<WrittenEntry>();
            return Ports.of(store).with(Faulty.port(PointLedger.class, store.get(PointLedger.class), call -> {
                if (call.is("draft", 2)) {
                    List<PointEntry> chunk = call.argument(1);
                    written.clear();
                    written.addAll(mistake.apply(chunk.stream().map(WrittenEntry::of).toList()));
                    return call.handOn(call.argument(0), written.stream().map(WrittenEntry::understood).toList());
                }
                if (call.is("enter", 1)) {
                    var last = written.getLast();
                    return call.handOn(with(call.argument(0), written.size(), new Head(last.seq(), last.hash())));
                }
                return call.handOn();
            }));
        });
    }

    private static Posting with(Posting it, long entries, Head head) {
        return new Posting(it.book(), it.number(), it.draft(), it.round(), it.run(), entries, head, it.recordedAt());
    }

    private static List<WrittenEntry> hashedWithoutSequence(List<WrittenEntry> entries) {
        var hashed = new ArrayList<WrittenEntry>();
        var previous = entries.getFirst().previousHash();
        for (var entry : entries) {
            var linked = Tampering.with(entry, "previousHash", previous);
            previous = EntryHash.of(Tampering.with(linked, "seq", 0L));
            hashed.add(Tampering.with(linked, "hash", previous));
        }
        return hashed;
    }

    private static List<WrittenEntry> exchanged(List<WrittenEntry> entries) {
        var changed = new ArrayList<>(entries);
        if (changed.size() > 1) {
            long first = entries.get(0).seq();
            changed.set(0, Tampering.with(entries.get(1), "seq", first));
            changed.set(1, Tampering.with(entries.get(0), "seq", first + 1));
        }
        return changed;
    }

    private static List<WrittenEntry> peopleMixedUp(List<WrittenEntry> entries) {
        var one = entries.getFirst().subject();
        var other = entries.getLast().subject();
        return chained(entries.stream().map(it -> Tampering.with(it, "subject",
                it.subject().equals(one) ? other : it.subject().equals(other) ? one : it.subject())).toList());
    }

    private static WrittenEntry rehashed(WrittenEntry entry) {
        return Tampering.with(entry, "hash", EntryHash.of(entry));
    }

    /// Numbered and chained as if the mistake had been made before.
    private static List<WrittenEntry> chained(List<WrittenEntry> entries) {
        var chained = new ArrayList<WrittenEntry>();
        if (entries.isEmpty()) {
            return chained;
        }
        var previous = entries.getFirst().previousHash();
        long seq = entries.getFirst().seq();
        for (var entry : entries) {
            var linked = rehashed(Tampering.with(Tampering.with(entry, "seq", seq++), "previousHash", previous));
            previous = linked.hash();
            chained.add(linked);
        }
        return chained;
    }

    private static Points rounded(Points points) {
        return new Points(points.hundredths() / 100 * 100);
    }

    private static Ports postsTwice(TestStore store) {
        var ledger = store.get(PointLedger.class);
        var drafted = new ArrayList<WrittenEntry>();
        return Ports.of(store).with(Faulty.port(PointLedger.class, ledger, call -> {
            if (call.is("draft", 2)) {
                List<PointEntry> chunk = call.argument(1);
                drafted.clear();
                chunk.stream().map(WrittenEntry::of).filter(it -> !it.kind().equals("reversal")).forEach(drafted::add);
            } else if (call.is("enter", 1)) {
                Posting posting = call.argument(0);
                call.handOn();
                enterAgain(store, ledger, drafted, posting);
                return null;
            }
            return call.handOn();
        }));
    }

    private static void enterAgain(TestStore store, PointLedger ledger, List<WrittenEntry> entries, Posting posting) {
        var again = new ArrayList<WrittenEntry>();
        long seq = posting.head().seq();
        var previous = posting.head().hash();
        for (var entry : entries) {
            var next = Tampering.with(Tampering.with(entry, "id", store.get(Ids.class).next()), "follows", entry.id());
            next = rehashed(Tampering.with(Tampering.with(next, "seq", ++seq), "previousHash", previous));
            previous = next.hash();
            again.add(next);
        }
        long draft = store.get(Ids.class).next();
        ledger.draft(draft, again.stream().map(WrittenEntry::understood).toList());
        ledger.enter(new Posting(posting.book(), posting.number() + 1, draft, posting.round(), posting.run(),
                again.size(), new Head(seq, previous), posting.recordedAt()));
    }

    private static Ports readsStale(TestStore store) {
        return Ports.of(store).with(Faulty.port(PointLedger.class, store.get(PointLedger.class),
                call -> call.is("openMovements", 2) ? Stream.empty() : call.handOn()));
    }

    /// Between looking and entering somebody else enters the same places of the chain.
    private static Ports skipsTheGuard(TestStore store) {
        var ledger = store.get(PointLedger.class);
        var drafted = new ArrayList<WrittenEntry>();
        return Ports.of(store).with(Faulty.port(PointLedger.class, ledger, call -> {
            if (call.is("lock", 1)) {
                return null;
            }
            if (call.is("draft", 2)) {
                List<PointEntry> chunk = call.argument(1);
                drafted.clear();
                chunk.stream().map(WrittenEntry::of).forEach(drafted::add);
            } else if (call.is("enter", 1)) {
                Posting posting = call.argument(0);
                enterAgain(store, ledger, drafted, with(posting, 0, drafted.isEmpty() || posting.number() == 1
                        ? Head.EMPTY
                        : new Head(drafted.getFirst().seq() - 1, drafted.getFirst().previousHash())));
                return call.handOn(new Posting(posting.book(), posting.number() + 2, posting.draft(), posting.round(),
                        posting.run(), posting.entries(), posting.head(), posting.recordedAt()));
            }
            return call.handOn();
        }));
    }

    private static Ports acknowledgesEarly(TestStore store) {
        var transactions = store.get(Transactions.class);
        return Ports.of(store).with(new Transactions() {
            @Override
            public <T> T inOne(Supplier<T> work) {
                var answers = new ArrayList<T>();
                try {
                    return transactions.inOne(() -> {
                        var answer = work.get();
                        if (answer instanceof PostingResult.Posted(var posting) && posting.number() == 2) {
                            answers.add(answer);
                            throw new IllegalStateException("the power went off");
                        }
                        return answer;
                    });
                } catch (IllegalStateException lost) {
                    if (answers.isEmpty()) {
                        throw lost;
                    }
                    return answers.getFirst();
                }
            }

            @Override
            public <T> T inChunk(Supplier<T> work) {
                return transactions.inChunk(work);
            }
        });
    }

    private static Ports commitsHalf(TestStore store) {
        var transactions = store.get(Transactions.class);
        return Ports.of(store).with(new Transactions() {
            @Override
            public <T> T inOne(Supplier<T> work) {
                var answer = transactions.inOne(work);
                if (answer instanceof PostingResult.Posted(var posting) && posting.number() == 2) {
                    try {
                        run(store, "drop trigger if exists ledger_posting_refuses_delete",
                                "delete from ledger_posting where draft_id = " + posting.draft());
                    } catch (SQLException failure) {
                        throw new IllegalStateException(failure);
                    }
                }
                return answer;
            }

            @Override
            public <T> T inChunk(Supplier<T> work) {
                return transactions.inChunk(work);
            }
        });
    }

    private static void run(TestStore store, String... statements) throws SQLException {
        var settings = store.settings();
        try (var connection = DriverManager.getConnection(settings.url(), settings.ownerUser(),
                settings.ownerPassword()); var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Ports runs(TestStore store, Faulty.Mistake mistake) {
        return Ports.of(store).with(Faulty.port(RunBook.class, store.get(RunBook.class), mistake));
    }

    private static Object mixesEvidence(Call call) throws Throwable {
        if (!call.is("listEvidence", 3)) {
            return call.handOn();
        }
        @SuppressWarnings("unchecked") // as the port answers
        var seen = (List<PlacedEvidence>) call.handOn();
        return seen.stream().map(it -> it.subject() > 1
                ? it
                : new PlacedEvidence(1 - it.subject(), it.indicator(), it.evidence()))
                .sorted(Comparator.comparingInt(PlacedEvidence::subject)).toList();
    }

    private static Ports decisions(TestStore store, UnaryOperator<Decision> mistake) {
        return Ports.of(store).with(Faulty.port(ReviewBook.class, store.get(ReviewBook.class), call -> {
            if (call.is("append", 1)) {
                List<Decision> made = call.argument(0);
                return call.handOn(made.stream().map(mistake).toList());
            }
            return call.handOn();
        }));
    }

    private static Decision by(Decision it, String reviewer) {
        return new Decision(it.id(), it.act(), it.book(), it.claimId(), it.form(), it.identity(), reviewer,
                it.decidedAt(), it.enteredBy(), it.ruling());
    }

    private static Decision withReason(Decision it, String reason) {
        Ruling ruling = switch (it.ruling()) {
            case Ruling.Accept(var corrections, _) -> new Ruling.Accept(corrections, reason);
            case Ruling.Reject _ -> new Ruling.Reject(reason);
            case Ruling.Return _ -> new Ruling.Return(reason);
            case Ruling other -> other;
        };
        return new Decision(it.id(), it.act(), it.book(), it.claimId(), it.form(), it.identity(), it.reviewer(),
                it.decidedAt(), it.enteredBy(), ruling);
    }

    /// What somebody else writes and takes back is seen for a moment.
    private static Ports readsDirty(TestStore store) {
        var ids = store.get(Ids.class);
        return Ports.of(store).with(Faulty.port(ReviewBook.class, store.get(ReviewBook.class), call -> {
            if (!call.is("forEachHistory", 2)) {
                return call.handOn();
            }
            Consumer<ClaimHistory> reader = call.argument(1);
            Consumer<ClaimHistory> dirty = history -> {
                var claim = history.current();
                reader.accept(claim.responseKey().equals("A-8")
                        ? history.with(new Decision(ids.next(), 1, claim.book(), claim.id(), claim.form(),
                                claim.identity(), "K1", Instant.parse("2023-10-01T03:00:00Z"), "cli:kanda",
                                new Ruling.Accept(Corrections.NONE, "")))
                        : history);
            };
            return call.handOn(call.argument(0), dirty);
        }));
    }

    private static Ports claims(TestStore store, UnaryOperator<List<Claim>> mistake) {
        return Ports.of(store).with(Faulty.port(IntakeBook.class, store.get(IntakeBook.class), call -> {
            if (call.is("append", 1)) {
                return call.handOn(mistake.apply(call.argument(0)));
            }
            return call.handOn();
        }));
    }

    private static Ports storesTwice(TestStore store) {
        return claims(store, all -> Stream.concat(all.stream(), all.stream().limit(1)
                .map(it -> with(it, store.get(Ids.class).next(), it.facts()))).toList());
    }

    private static Claim cut(Claim it) {
        var facts = it.facts();
        var contest = facts.contest().substring(0, Math.min(5, facts.contest().length()));
        return with(it, it.id(), new ClaimFacts(facts.indicator(), facts.step(), facts.level(), facts.value(),
                facts.weight(), facts.numerator(), facts.denominator(), facts.holder(), contest, facts.achievedOn(),
                facts.issuer(), facts.documentNo(), facts.evidenceKind(), facts.evidenceLinks(), facts.note()));
    }

    private static Claim with(Claim it, long id, ClaimFacts facts) {
        return new Claim(id, it.book(), it.form(), it.identity(), it.responseKey(), it.version(), it.claim(),
                it.countsAs(), it.batch(), it.row(), it.sender(), it.subject(), it.unmatchedWhy(), facts,
                it.submittedAt(), it.outOfPeriod(), it.late(), it.contentHash());
    }

    private static Ports cutsLists(TestStore store) {
        return Ports.of(store).with(Faulty.port(ListBook.class, store.get(ListBook.class), call -> {
            if (call.is("add", 2) && call.arguments()[0] instanceof ListVersion version
                    && call.arguments()[1] instanceof String text) {
                var lines = Arrays.asList(text.split("\n"));
                return call.handOn(version, String.join("\n", lines.subList(0, lines.size() - 1)) + "\n");
            }
            return call.handOn();
        }));
    }

    private static Ports ranks(TestStore store, UnaryOperator<List<Standing>> mistake) {
        var right = Ports.of(store).ranks();
        DraftList.Ranks wrong = (book, rules, round) -> new Ranking(
                mistake.apply(right.posted(book, rules, round).standings()));
        return Ports.of(store).with(wrong);
    }

    private static <T> List<T> withoutLast(List<T> all) {
        return all.isEmpty() ? Collections.emptyList() : List.copyOf(all.subList(0, all.size() - 1));
    }
}
