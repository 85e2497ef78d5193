package phonngan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import phonngan.common.Points;
import phonngan.ledger.LedgerFinding.TailCut;
import phonngan.ledger.PostingResult.NothingToPost;
import phonngan.testkit.CountingIds;
import phonngan.testkit.InMemoryPointLedger;
import phonngan.testkit.LedgerDesk;
import phonngan.testkit.Tampering;

/// What holds for every history of runs, and for every way to tamper with it.
class LedgerProperties {

    /// A run of a round: figures in hundredths, by "subject indicator".
    record Run(String round, Map<String, List<Long>> figures) {

        List<Figure> inOrder() {
            return figures.entrySet().stream().map(it -> {
                var key = it.getKey().split(" ");
                return new Figure(LedgerDesk.subject(key[0]), key[1], new Points(it.getValue().get(0)),
                        new Points(it.getValue().get(1)), List.of());
            }).toList();
        }
    }

    @Provide
    Arbitrary<Run> runs() {
        var slots = Combinators.combine(Arbitraries.of("aa", "bb", "cc"), Arbitraries.of("award", "sar", "ภาคี"))
                .as((subject, indicator) -> subject + " " + indicator);
        var figures = Arbitraries.longs().between(0, 2).map(it -> it * 125).list().ofSize(2);
        return Combinators
                .combine(Arbitraries.of("6m", "12m"), Arbitraries.maps(slots, figures).ofMaxSize(9)).as(
                        (round, map) -> new Run(round, new TreeMap<>(map)));
    }

    @Property(tries = 100)
    void aCopyOfTheColumnsAloneRebuildsEveryEntryAsItWas(@ForAll @Size(max = 8) List<@From("runs") Run> history,
            @ForAll("runs") Run next) {
        var desk = LedgerDesk.inMemory();
        long number = 0;
        for (var run : history) {
            desk.post(run.round(), ++number, run.inOrder());
        }
        var entries = desk.posted().openEntries(desk.book()).toList();
        var head = desk.posted().getHead(desk.book());
        var empty = new InMemoryPointLedger();
        var other = new LedgerDesk(empty, empty, desk.transactions(), desk.ids(), desk.book());
        var rebuild = new RebuildLedger(empty, desk.transactions(), desk.ids());

        var rebuilt = rebuild.draft(new CopiedChain(other.book(), head, reversed(entries)),
                entries.stream().map(it -> it.filed("", 0)), Instant.EPOCH);

        assertThat(rebuilt.report().findings()).isEmpty();
        if (!entries.isEmpty()) {
            assertThat(rebuild.enter(rebuilt)).isTrue();
            assertThat(rebuild.enter(rebuilt)).as("into a book that is not empty").isFalse();
        }
        assertThat(other.posted().openEntries(other.book())).containsExactlyElementsOf(entries);
        assertThat(other.verify().isWhole()).isTrue();
        desk.post(next.round(), 99, next.inOrder());
        other.post(next.round(), 99, next.inOrder());
        assertThat(other.balances()).isEqualTo(desk.balances());
    }

    @Property(tries = 200)
    void aCopyWithOneColumnChangedIsNeverDraftedAsWhole(@ForAll @Size(min = 1, max = 6) List<@From("runs") Run> history,
            @ForAll @IntRange(min = 0, max = 1000) int place, @ForAll @IntRange(min = 0, max = 4) int what) {
        var desk = LedgerDesk.inMemory();
        long number = 0;
        for (var run : history) {
            desk.post(run.round(), ++number, run.inOrder());
        }
        var entries = new ArrayList<>(desk.posted().openEntries(desk.book()).toList());
        Assume.that(!entries.isEmpty());
        var head = desk.posted().getHead(desk.book());
        int index = place % entries.size();
        entries.set(index, changed(entries.get(index), what));
        var other = LedgerDesk.inMemory();

        var rebuilt = new RebuildLedger(other.ledger(), other.transactions(), new CountingIds())
                .draft(new CopiedChain(other.book(), head, reversed(entries)), entries.stream(), Instant.EPOCH);

        assertThat(rebuilt.report().findings()).isNotEmpty();
    }

    private static WrittenEntry changed(WrittenEntry it, int what) {
        return new WrittenEntry(it.book(), what == 0 ? it.seq() + 1 : it.seq(), it.id(), it.kind(),
                what == 1 ? "f".repeat(32) : it.subject(), what == 2 ? it.indicator() + "x" : it.indicator(),
                it.round(),
                what == 3 ? it.points().plus(new Points(1)) : it.points(), it.effectiveOn(),
                what == 4 ? it.recordedAt().plusMillis(1) : it.recordedAt(), it.submissions(), it.run(), it.rules(),
                it.reverses(), it.reason(), it.previousHash(), it.hash(), it.part(), it.follows());
    }

    private static Set<Long> reversed(List<WrittenEntry> entries) {
        return entries.stream().map(WrittenEntry::reverses).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    @Property(tries = 100)
    void theLedgerAlwaysSaysWhatTheLastRunOfEachRoundSaid(@ForAll @Size(max = 8) List<@From("runs") Run> history) {
        var desk = LedgerDesk.inMemory();
        var last = new TreeMap<String, Run>();
        long number = 0;
        for (var run : history) {
            desk.post(run.round(), ++number, run.inOrder());
            last.put(run.round(), run);

            assertThat(desk.post(run.round(), number, run.inOrder())).isInstanceOf(NothingToPost.class);
            last.forEach((round, it) -> assertThat(standing(desk, round)).isEqualTo(wanted(it)));
            assertThat(desk.verify().findings()).isEmpty();
        }
    }

    private static List<Balance> standing(LedgerDesk desk, String round) {
        try (var balances = desk.posted().openBalances(desk.book(), round)) {
            return balances.filter(it -> !it.base().isZero() || !it.bonus().isZero()).toList();
        }
    }

    private static List<Balance> wanted(Run run) {
        return run.inOrder().stream().filter(it -> !it.base().isZero() || !it.bonus().isZero())
                .map(it -> new Balance(it.subject(), it.indicator(), it.base(), it.bonus())).toList();
    }

    @Property(tries = 100)
    void anySingleChangedFieldIsFoundAndItsEntryIsTheFirstNamed(
            @ForAll @Size(min = 1, max = 8) List<@From("runs") Run> history, @ForAll @IntRange(max = 1000) int pick) {
        var desk = posted(history);
        var entries = desk.posted().openEntries(desk.book()).toList();
        if (entries.isEmpty()) {
            return;
        }
        int index = pick % entries.size();
        for (var field : Tampering.fields()) {
            var changed = Tampering.exchange(entries, index, Tampering.change(entries.get(index), field));
            ledger(desk).tamper(desk.book(), _ -> changed);

            assertThat(desk.verify().findings()).as(field).isNotEmpty().first()
                    .extracting(LedgerFinding::seq).isEqualTo(index + 1L);
        }
    }

    @Property(tries = 100)
    void aCutTailIsFoundWhereverItIsCut(@ForAll @Size(min = 1, max = 8) List<@From("runs") Run> history,
            @ForAll @IntRange(max = 1000) int pick) {
        var desk = posted(history);
        var entries = desk.posted().openEntries(desk.book()).toList();
        if (entries.isEmpty()) {
            return;
        }
        int kept = pick % entries.size();
        ledger(desk).tamper(desk.book(), _ -> entries.subList(0, kept));

        assertThat(desk.verify().findings()).containsExactly(new TailCut(kept + 1L, entries.size()));
    }

    @Property(tries = 100)
    void entriesInAnotherOrderAreFound(@ForAll @Size(min = 1, max = 8) List<@From("runs") Run> history,
            @ForAll @IntRange(max = 1000) int one, @ForAll @IntRange(max = 1000) int other) {
        var desk = posted(history);
        var entries = desk.posted().openEntries(desk.book()).toList();
        if (entries.isEmpty() || one % entries.size() == other % entries.size()) {
            return;
        }
        int first = Math.min(one % entries.size(), other % entries.size());
        int second = Math.max(one % entries.size(), other % entries.size());
        var swapped = new ArrayList<>(entries);
        swapped.set(first, Tampering.with(entries.get(second), "seq", first + 1L));
        swapped.set(second, Tampering.with(entries.get(first), "seq", second + 1L));
        ledger(desk).tamper(desk.book(), _ -> swapped);

        assertThat(desk.verify().findings()).isNotEmpty().first().extracting(LedgerFinding::seq).isEqualTo(first + 1L);
    }

    @Property(tries = 100)
    void noTwoEntriesShareAPostingKey(@ForAll @Size(max = 8) List<@From("runs") Run> history) {
        var desk = posted(history);
        var keys = desk.posted().openEntries(desk.book()).map(it -> it.understood().line().key())
                .collect(Collectors.toList());

        assertThat(keys).doesNotHaveDuplicates();
    }

    private static LedgerDesk posted(List<Run> history) {
        var desk = LedgerDesk.inMemory();
        for (int i = 0; i < history.size(); i++) {
            desk.post(history.get(i).round(), i + 1, history.get(i).inOrder());
        }
        return desk;
    }

    private static InMemoryPointLedger ledger(LedgerDesk desk) {
        return (InMemoryPointLedger) desk.ledger();
    }
}
