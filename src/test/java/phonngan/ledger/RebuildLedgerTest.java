package phonngan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import phonngan.common.Points;
import phonngan.ledger.LedgerFinding.HashDiffers;
import phonngan.ledger.LedgerFinding.TailCut;
import phonngan.ledger.LedgerFinding.UnknownKind;
import phonngan.ledger.LedgerFinding.WrongSign;
import phonngan.roster.SubjectKey;
import phonngan.testkit.CountingIds;
import phonngan.testkit.DirectTransactions;
import phonngan.testkit.InMemoryPointLedger;
import phonngan.testkit.LedgerDesk;
import phonngan.testkit.Tampering;

/// A book that is rebuilt from a copy of its chain, and copies that are none. The chain that was copied:
/// ```
/// 1 award    aa honour-student 5     run 1 of the round 6m
/// 2 bonus    aa honour-student 2
/// 3 award    bb sar 3
/// 4 award    aa honour-student 5     run 2 of the round 12m
/// 5 bonus    aa honour-student 3
/// ```
class RebuildLedgerTest {
    private static final Instant NOON = Instant.parse("2024-01-05T05:00:00Z");

    private final LedgerDesk lost = LedgerDesk.inMemory();
    private final InMemoryPointLedger empty = new InMemoryPointLedger();
    private final RebuildLedger rebuild = new RebuildLedger(empty, new DirectTransactions(), new CountingIds());

    @Test
    void theBookComesBackWithItsHeadUnderOnePosting() {
        var rebuilt = draft(copied());

        assertThat(rebuild.enter(rebuilt)).isTrue();

        assertThat(empty.openEntries(lost.book()).toList()).isEqualTo(lost.posted().openEntries(lost.book()).toList());
        assertThat(empty.getHead(lost.book())).isEqualTo(rebuilt.report().head());
        assertThat(empty.listPostings(lost.book())).containsExactly(new Posting(lost.book(), 1,
                rebuilt.posting().draft(), "12m", 2, 5, lost.posted().getHead(lost.book()), NOON));
    }

    @Test
    void thePostingNamesTheRunOfTheLastEntryHoweverLongTheCopyIs() {
        lost.post("6m", 1, IntStream.rangeClosed(1, 1000).mapToObj(it -> new Figure(
                new SubjectKey("%032x".formatted(it)), "sar", Points.of(3), Points.ZERO, List.of())).toList());
        lost.post("12m", 2, LedgerDesk.figures("aa sar 3 0"));

        var rebuilt = draft(lost.posted().openEntries(lost.book()).toList());

        assertThat(rebuilt.report().findings()).isEmpty();
        assertThat(rebuilt.posting()).extracting(Posting::round, Posting::run, Posting::entries)
                .containsExactly("12m", 2L, 1001L);
    }

    @Test
    void aChainWithoutEntriesIsRebuiltAsOne() {
        var rebuilt = draft(List.of());

        assertThat(rebuilt.report()).isEqualTo(new LedgerReport(lost.book(), Head.EMPTY, List.of(), 0));
        assertThat(rebuilt.posting()).isEqualTo(new Posting(lost.book(), 1, rebuilt.posting().draft(), "", 0, 0,
                Head.EMPTY, NOON));
    }

    @Test
    void aBookThatHasEntriesIsLeftAsItIs() {
        var rebuilt = draft(copied());
        rebuild.enter(rebuilt);

        assertThat(rebuild.enter(rebuilt)).isFalse();
        assertThat(empty.listPostings(lost.book())).hasSize(1);
    }

    @Test
    void aBookWhoseEntriesAreGoneButWhosePostingIsNotIsLeftAsItIs() {
        var rebuilt = draft(copied());
        rebuild.enter(rebuilt);
        empty.tamper(lost.book(), _ -> List.of());

        assertThat(rebuild.enter(rebuilt)).isFalse();
    }

    @Test
    void aChangedColumnIsNamedAndNothingOfTheCopyIsDrafted() {
        var copy = copied();
        var changed = Tampering.exchange(copy, 2, Tampering.with(copy.get(2), "points", Points.of(4)));

        var rebuilt = draft(changed);

        assertThat(rebuilt.report().findings()).containsExactly(
                new HashDiffers(3, EntryHash.of(changed.get(2)), copy.get(2).hash()));
        assertThat(empty.listDrafts()).isEmpty();
    }

    @Test
    void aCopyThatEndsTooEarlyIsNamed() {
        var copy = copied();

        assertThat(draft(copy.subList(0, 3), headOf(copy)).report().findings()).containsExactly(new TailCut(4, 5));
    }

    @Test
    void aCopyWhoseHashesWereAllMendedIsStillHeldToTheMeaningOfEntries() {
        var copy = copied();

        assertThat(draft(forged(copy, 3, "points", Points.of(-3))).report().findings())
                .containsExactly(new WrongSign(3, "award", Points.of(-3)));
        assertThat(draft(forged(copy, 1, "kind", "gift")).report().findings())
                .containsExactly(new UnknownKind(1, "gift"));
    }

    @Test
    void aDraftThatWasSweptIsNotEntered() {
        var rebuilt = draft(copied());
        assertThat(empty.listDrafts()).containsExactly(rebuilt.posting().draft());

        rebuild.sweep(rebuilt);

        assertThat(empty.listDrafts()).isEmpty();
        assertThatThrownBy(() -> rebuild.enter(rebuilt)).isInstanceOf(IllegalStateException.class);
        assertThat(empty.getHead(lost.book())).isEqualTo(Head.EMPTY);
    }

    private List<WrittenEntry> copied() {
        lost.post("6m", 1, LedgerDesk.figures("""
                                              aa honour-student 5 2
                                              bb sar            3 0
                                              """));
        lost.post("12m", 2, LedgerDesk.figures("aa honour-student 5 3"));
        return lost.posted().openEntries(lost.book()).toList();
    }

    private static List<WrittenEntry> forged(List<WrittenEntry> copy, int seq, String field, Object value) {
        return Tampering.mended(Tampering.exchange(copy, seq - 1, Tampering.with(copy.get(seq - 1), field, value)));
    }

    private Rebuilt draft(List<WrittenEntry> copy) {
        return draft(copy, headOf(copy));
    }

    /// A copy has neither the part under which an entry is filed nor the entry that it follows.
    private Rebuilt draft(List<WrittenEntry> copy, Head head) {
        var reversed = copy.stream().map(WrittenEntry::reverses).filter(Objects::nonNull).collect(Collectors.toSet());
        return rebuild.draft(new CopiedChain(lost.book(), head, reversed), copy.stream().map(it -> it.filed("", 0)),
                NOON);
    }

    private static Head headOf(List<WrittenEntry> copy) {
        return copy.isEmpty() ? Head.EMPTY : new Head(copy.getLast().seq(), copy.getLast().hash());
    }
}
