package phonngan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import phonngan.catalogue.CatalogueDigest;
import phonngan.common.Points;
import phonngan.ledger.LedgerFinding.HashDiffers;
import phonngan.ledger.LedgerFinding.HeadDiffers;
import phonngan.ledger.LedgerFinding.Misfiled;
import phonngan.ledger.LedgerFinding.OutOfSequence;
import phonngan.ledger.LedgerFinding.PostingDiffers;
import phonngan.ledger.LedgerFinding.PostingMissing;
import phonngan.ledger.LedgerFinding.PreviousHashDiffers;
import phonngan.ledger.LedgerFinding.ReversedTwice;
import phonngan.ledger.LedgerFinding.ReversesOther;
import phonngan.ledger.LedgerFinding.ReversesUnknown;
import phonngan.ledger.LedgerFinding.RuleBookAltered;
import phonngan.ledger.LedgerFinding.RuleBookMissing;
import phonngan.ledger.LedgerFinding.TailCut;
import phonngan.ledger.LedgerFinding.UnknownKind;
import phonngan.ledger.LedgerFinding.WrongSign;
import phonngan.ledger.PostingResult.ChainBroken;
import phonngan.roster.SubjectKey;
import phonngan.testkit.InMemoryPointLedger;
import phonngan.testkit.LedgerDesk;
import phonngan.testkit.Tampering;

/// The chain under test:
/// ```
/// 1 award    aa honour-student 5     first posting
/// 2 bonus    aa honour-student 2
/// 3 award    bb sar 3
/// 4 reversal aa honour-student -2 of 2     second posting
/// 5 bonus    aa honour-student 3
/// ```
class VerifyLedgerTest {
    private final LedgerDesk desk = LedgerDesk.inMemory();

    @BeforeEach
    void postTwice() {
        desk.post(1, """
                     aa honour-student 5 2
                     bb sar            3 0
                     """);
        desk.post(2, """
                     aa honour-student 5 3
                     bb sar            3 0
                     """);
    }

    @Test
    void aChainThatOnlyGrewIsWhole() {
        assertThat(desk.verify()).isEqualTo(new LedgerReport(desk.book(), head(), List.of(), 0));
    }

    @Test
    void aBookWithoutEntriesIsWhole() {
        assertThat(LedgerDesk.inMemory().verify().isWhole()).isTrue();
    }

    @Test
    void aChangedPointIsFoundByItsHash() {
        edit(3, "points", Points.of(5));

        assertThat(desk.verify().findings()).singleElement()
                .isInstanceOfSatisfying(HashDiffers.class, it -> assertThat(it.seq()).isEqualTo(3));
    }

    @Test
    void aChangedPointWithEveryHashMendedIsFoundByThePostingsOwnRecord() {
        edit(3, "points", Points.of(5));
        tamper(Tampering::mended);

        assertThat(desk.verify().findings()).extracting(Object::getClass).containsExactly(HeadDiffers.class,
                HeadDiffers.class);
        assertThat(desk.verify().findings()).extracting(LedgerFinding::seq).containsExactly(3L, 5L);
    }

    @Test
    void aWholeForgeryIsFoundByAHeadThatSomebodyOutsideRemembers() {
        var printed = head();
        edit(3, "points", Points.of(5));
        tamper(Tampering::mended);
        recordWhatStands();

        assertThat(desk.verify().isWhole()).isTrue();
        assertThat(verify(_ -> RuleBookCheck.Verdict.WHOLE, List.of(printed)).findings())
                .containsExactly(new HeadDiffers(5, printed.hash(), head().hash()));
    }

    @Test
    void aRememberedHeadBeyondTheEndIsACutTail() {
        assertThat(verify(_ -> RuleBookCheck.Verdict.WHOLE, List.of(new Head(9, "0".repeat(64)), head())).findings())
                .containsExactly(new TailCut(6, 9));
    }

    @Test
    void aMissingEntryIsNamed() {
        tamper(it -> without(it, 2));

        assertThat(desk.verify().findings().getFirst()).isEqualTo(new OutOfSequence(2, 3));
    }

    @Test
    void aCutTailIsNamedByItsFirstMissingEntry() {
        tamper(it -> it.subList(0, 3));

        assertThat(desk.verify().findings()).containsExactly(new TailCut(4, 5));
    }

    @Test
    void aTailCutTogetherWithItsPostingIsSeenByWhoKeptTheHead() {
        var printed = head();
        tamper(it -> it.subList(0, 3));
        ledger().tamperWithPostings(desk.book(), it -> it.subList(0, 1));

        assertThat(desk.verify().isWhole()).isTrue();
        assertThat(verify(_ -> RuleBookCheck.Verdict.WHOLE, List.of(printed)).findings())
                .containsExactly(new TailCut(4, 5));
    }

    @Test
    void entriesThatNoPostingKnowsAreNamed() {
        ledger().tamperWithPostings(desk.book(), it -> it.subList(0, 1));

        assertThat(desk.verify().findings()).containsExactly(new PostingMissing(4, 5));
    }

    @Test
    void aPostingTakenOutOfTheMiddleIsNamed() {
        ledger().tamperWithPostings(desk.book(), it -> it.subList(1, 2));

        assertThat(desk.verify().findings()).containsExactly(new PostingDiffers(1, 2, 2, 5));
    }

    @Test
    void nothingIsPostedOnTopOfAChainThatWasCut() {
        var recorded = head();
        tamper(it -> it.subList(0, 3));

        assertThat(desk.post(3, "aa honour-student 5 5")).isEqualTo(new ChainBroken(recorded, head()));
        assertThat(head().seq()).isEqualTo(3);
    }

    @Test
    void aForgerWhoMendsEverythingIsStillHeldToTheMeaningOfEntries() {
        assertThat(forged(1, "kind", "gift")).contains(new UnknownKind(1, "gift"));
        assertThat(forged(3, "points", Points.of(-3))).contains(new WrongSign(3, "award", Points.of(-3)));
        assertThat(forged(2, "points", Points.ZERO)).contains(new WrongSign(2, "bonus", Points.ZERO));
        assertThat(forged(3, "points", Points.ZERO)).contains(new WrongSign(3, "award", Points.ZERO));
        assertThat(forged(3, "reverses", 1L)).contains(new ReversesOther(3, 1));
        assertThat(forged(3, "part", "bonus")).contains(new Misfiled(3, "bonus", 0));
        assertThat(forged(3, "kind", "bonus")).contains(new Misfiled(3, "base", 0));
        assertThat(forged(5, "follows", idAt(2) + 1000)).contains(new Misfiled(5, "bonus", idAt(2) + 1000));
        assertThat(forged(3, "follows", idAt(2))).contains(new Misfiled(3, "base", idAt(2)));
        assertThat(forged(4, "reverses", 4711L)).contains(new ReversesUnknown(4, "4711"));
        assertThat(forged(4, "reverses", null)).contains(new ReversesUnknown(4, ""));
        assertThat(forged(4, "reverses", idAt(5))).contains(new ReversesUnknown(4, Long.toString(idAt(5))));
        assertThat(forged(4, "reverses", idAt(4))).contains(new ReversesUnknown(4, Long.toString(idAt(4))));
        assertThat(forged(4, "reverses", idAt(1))).contains(new ReversesOther(4, idAt(1)));
        assertThat(forged(4, "points", Points.of(-1))).contains(new ReversesOther(4, idAt(2)));
        assertThat(forged(4, "round", "6m")).contains(new ReversesOther(4, idAt(2)));
        assertThat(forged(4, "kind", "adjustment")).contains(new ReversesOther(4, idAt(2)));
    }

    @Test
    void anEntryReversedASecondTimeIsNamedWithTheFirst() {
        tamper(it -> {
            var again = new ArrayList<>(it);
            again.add(Tampering.with(Tampering.with(it.get(3), "seq", 6L), "id", 4711L));
            return Tampering.mended(again);
        });
        recordWhatStands();

        assertThat(desk.verify().findings()).containsExactly(new ReversedTwice(6, idAt(2), 4));
    }

    @Test
    void aReversalOfAReversalIsNone() {
        tamper(it -> {
            var again = new ArrayList<>(it);
            var twisted = Tampering.with(Tampering.with(it.get(3), "seq", 6L), "id", 4711L);
            again.add(Tampering.with(Tampering.with(twisted, "reverses", it.get(3).id()), "points", Points.of(2)));
            return Tampering.mended(again);
        });
        recordWhatStands();

        assertThat(desk.verify().findings()).containsExactly(new ReversesOther(6, idAt(4)));
    }

    @Test
    void everyRuleBookNamedIsLookedAtOnce() {
        var asked = new ArrayList<CatalogueDigest>();
        assertThat(verify(it -> {
            asked.add(it);
            return RuleBookCheck.Verdict.ALTERED;
        }, List.of()).findings()).containsExactly(new RuleBookAltered(1, LedgerDesk.RULES.hex()));
        assertThat(asked).containsExactly(LedgerDesk.RULES);
        assertThat(verify(_ -> RuleBookCheck.Verdict.MISSING, List.of()).findings())
                .containsExactly(new RuleBookMissing(1, LedgerDesk.RULES.hex()));
    }

    @Test
    void findingsAreListedByTheirPlaceInTheChainHoweverTheyWereFound() {
        edit(3, "points", Points.of(5));

        assertThat(verify(_ -> RuleBookCheck.Verdict.MISSING, List.of()).findings())
                .extracting(Object::getClass, LedgerFinding::seq)
                .containsExactly(tuple(RuleBookMissing.class, 1L), tuple(HashDiffers.class, 3L));
    }

    @Test
    void anEntryThatNamesAnotherPredecessorIsFoundThoughItsOwnHashIsRight() {
        var elsewhere = "f".repeat(64);
        edit(4, "previousHash", elsewhere);
        edit(4, "hash", EntryHash.of(entries().get(3)));

        assertThat(desk.verify().findings()).containsExactly(
                new PreviousHashDiffers(4, entries().get(2).hash(), elsewhere),
                new PreviousHashDiffers(5, entries().get(3).hash(), entries().get(4).previousHash()));
    }

    @Test
    void anEntrySmuggledInBeforeTheFirstIsSeen() {
        tamper(it -> {
            var smuggled = Tampering.with(Tampering.with(it.getFirst(), "seq", 0L), "id", 4711L);
            return Stream.concat(Stream.of(Tampering.with(smuggled, "hash", EntryHash.of(smuggled))), it.stream())
                    .toList();
        });

        assertThat(desk.verify().findings()).containsExactly(new OutOfSequence(1, 0),
                new PreviousHashDiffers(1, entries().getFirst().hash(), Head.EMPTY.hash()));
    }

    @Test
    void aSecondEntryUnderTheIdOfAnotherDoesNotHideTheFirst() {
        var reversed = idAt(2);
        tamper(it -> Tampering.mended(Tampering.exchange(it, 4, Tampering.with(it.get(4), "id", reversed))));
        recordWhatStands();

        assertThat(desk.verify().findings()).doesNotContain(new ReversesUnknown(4, Long.toString(reversed)));
    }

    @Test
    void entriesWhosePostingIsWrittenWhileTheyAreReadAreNotMissed() {
        var recorded = desk.posted().listPostings(desk.book());
        ledger().tamperWithPostings(desk.book(), it -> it.subList(0, 1));

        var report = new VerifyLedger(desk.posted()).verify(desk.book(), _ -> RuleBookCheck.Verdict.WHOLE, List.of(),
                _ -> ledger().tamperWithPostings(desk.book(), _ -> recorded));

        assertThat(report.findings()).isEmpty();
    }

    @Test
    void whoWatchesIsToldAfterEveryThousandEntries() {
        var many = LedgerDesk.inMemory();
        many.post("12m", 1, IntStream.rangeClosed(1, 1002).mapToObj(it -> new Figure(
                new SubjectKey("%032x".formatted(it)), "sar", Points.of(3), Points.ZERO, List.of())).toList());
        var pages = new ArrayList<Integer>();

        new VerifyLedger(many.posted()).verify(many.book(), _ -> RuleBookCheck.Verdict.WHOLE, List.of(),
                pages::add);

        assertThat(pages).containsExactly(1000, 2);
    }

    @Test
    void anAdjustmentStandsUntilARunSaysOtherwise() {
        tamper(it -> Tampering.mended(Tampering.exchange(it, 2, Tampering.with(Tampering.with(
                Tampering.with(it.get(2), "kind", "adjustment"), "rules", ""), "run", 0L))));
        recordWhatStands();
        assertThat(desk.verify().findings()).isEmpty();

        desk.post(3, """
                     aa honour-student 5 3
                     bb sar            3 0
                     """);
        assertThat(head().seq()).isEqualTo(5);
        desk.post(4, """
                     aa honour-student 5 3
                     bb sar            4 0
                     """);

        assertThat(desk.chain()).endsWith("""
                                          6 reversal bb sar 12m -3 other-figure of 3
                                          7 award bb sar 12m 4 scored
                                          """);
        assertThat(desk.verify().findings()).isEmpty();
    }

    @Test
    void aChainForgedThroughoutListsItsFirstThousandFindings() {
        var forged = LedgerDesk.inMemory();
        forged.post(1, "aa sar 3 0");
        ((InMemoryPointLedger) forged.ledger()).tamper(forged.book(), it -> {
            var many = new ArrayList<WrittenEntry>();
            for (long seq = 1; seq <= 1500; seq++) {
                many.add(Tampering.with(Tampering.with(Tampering.with(it.getFirst(), "seq", seq), "id", seq), "hash",
                        Head.EMPTY.hash()));
            }
            return many;
        });

        var report = forged.verify();

        assertThat(report.findings()).hasSize(1000);
        assertThat(report.unlisted()).isEqualTo(502);
        assertThat(report.isWhole()).isFalse();
    }

    private Head head() {
        return desk.ledger().getHead(desk.book());
    }

    private long idAt(long seq) {
        return entries().get((int) seq - 1).id();
    }

    private List<WrittenEntry> entries() {
        return desk.posted().openEntries(desk.book()).toList();
    }

    private InMemoryPointLedger ledger() {
        return (InMemoryPointLedger) desk.ledger();
    }

    private LedgerReport verify(RuleBookCheck rules, List<Head> witnessed) {
        return new VerifyLedger(desk.posted()).verify(desk.book(), rules, witnessed);
    }

    private void tamper(UnaryOperator<List<WrittenEntry>> change) {
        ledger().tamper(desk.book(), change);
    }

    private void edit(int seq, String field, Object value) {
        tamper(it -> Tampering.exchange(it, seq - 1, Tampering.with(it.get(seq - 1), field, value)));
    }

    /// The findings on a chain with one field changed and every hash and posting mended after it.
    private List<LedgerFinding> forged(int seq, String field, Object value) {
        var honest = entries();
        var recorded = desk.posted().listPostings(desk.book());
        tamper(it -> Tampering.mended(Tampering.exchange(it, seq - 1, Tampering.with(it.get(seq - 1), field, value))));
        recordWhatStands();
        var findings = desk.verify().findings();
        tamper(_ -> honest);
        ledger().tamperWithPostings(desk.book(), _ -> recorded);
        assertThat(findings).extracting(LedgerFinding::seq).first().isEqualTo((long) seq);
        return findings;
    }

    /// Makes the postings' own record fit what stands now.
    private void recordWhatStands() {
        var all = entries();
        ledger().tamperWithPostings(desk.book(), it -> List.of(new Posting(desk.book(), 1, it.getFirst().draft(), "12m",
                1, all.size(), new Head(all.size(), Objects.requireNonNull(all.getLast().hash())),
                it.getFirst().recordedAt())));
    }

    private static List<WrittenEntry> without(List<WrittenEntry> entries, int seq) {
        return entries.stream().filter(it -> it.seq() != seq).toList();
    }
}
