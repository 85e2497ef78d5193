package phonngan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.Points;
import phonngan.common.Progress;
import phonngan.common.Transactions;
import phonngan.ledger.PostingResult.NothingToPost;
import phonngan.ledger.PostingResult.Overtaken;
import phonngan.ledger.PostingResult.Posted;
import phonngan.roster.SubjectKey;
import phonngan.testkit.LedgerDesk;

/// What every ledger keeps, wherever it lies. Each test works in an office of its own, so that one store can serve all.
abstract class PointLedgerContract {
    private static final AtomicLong OFFICES = new AtomicLong();

    private LedgerDesk desk;

    /// A desk on the ledger under test, for that book.
    abstract LedgerDesk deskFor(OfficeYear book);

    @BeforeEach
    void takeAnOfficeOfOnesOwn() {
        desk = deskFor(new OfficeYear(OFFICES.incrementAndGet(), new FiscalYear(2566)));
    }

    @Test
    void aRunIsPostedAsAwardsAndBonuses() {
        var result = desk.post(1, """
                                  bb sar            3 0
                                  aa honour-student 5 2 <- 11 12
                                  """);

        assertThat(desk.chain()).isEqualTo("""
                                           1 award aa honour-student 12m 5 scored
                                           2 bonus aa honour-student 12m 2 scored
                                           3 award bb sar 12m 3 scored
                                           """);
        assertThat(result).isInstanceOfSatisfying(Posted.class, it -> {
            assertThat(it.posting().entries()).isEqualTo(3);
            assertThat(it.posting().head()).isEqualTo(desk.ledger().getHead(desk.book()));
            assertThat(desk.posted().listPostings(desk.book())).containsExactly(it.posting());
            assertThat(desk.ledger().findLastPosting(desk.book())).contains(it.posting());
        });
    }

    @Test
    void anEntryIsReadBackAsItWasWritten() {
        desk.post(7, "aa ภาคีเครือข่าย 4.25 0 <- 11 12");

        var entry = desk.posted().getStatement(desk.book(), LedgerDesk.subject("aa")).entries().getFirst();

        var slot = new Slot(LedgerDesk.subject("aa"), "ภาคีเครือข่าย", Part.BASE);
        var line = entry.line();
        assertThat(entry).isEqualTo(new PointEntry.Award(new EntryLine(1, line.id(),
                new PostingKey(desk.book(), "12m", slot, 0), Points.of("4.25"), LocalDate.of(2023, 9, 30),
                Instant.parse("2023-10-17T05:00:00.120Z"), List.of(11L, 12L), 7, LedgerDesk.RULES, Reason.SCORED,
                Head.EMPTY.hash(), line.hash())));
        assertThat(EntryHash.of(WrittenEntry.of(entry))).isEqualTo(line.hash());
    }

    @Test
    void theSameRunAgainPostsNothing() {
        desk.post(1, "aa honour-student 5 2");
        var head = desk.ledger().getHead(desk.book());

        assertThat(desk.post(1, "aa honour-student 5 2")).isEqualTo(new NothingToPost(head));
        assertThat(desk.post(2, "aa honour-student 5.00 2.0")).isEqualTo(new NothingToPost(head));
        assertThat(desk.posted().listPostings(desk.book())).hasSize(1);
    }

    @Test
    void anotherFigureReversesWhatStandsAndIsPostedAnew() {
        desk.post(1, """
                     aa honour-student 5 2
                     bb honour-student 4 0
                     """);
        desk.post(2, """
                     aa honour-student 5 3
                     bb honour-student 4 0
                     """);

        assertThat(desk.chain()).isEqualTo("""
                                           1 award aa honour-student 12m 5 scored
                                           2 bonus aa honour-student 12m 2 scored
                                           3 award bb honour-student 12m 4 scored
                                           4 reversal aa honour-student 12m -2 other-figure of 2
                                           5 bonus aa honour-student 12m 3 scored
                                           """);
        assertThat(desk.balances()).isEqualTo("""
                                              aa honour-student 5 3
                                              bb honour-student 4 0
                                              """);
    }

    @Test
    void fromAToBAndBackToAPostsEachTime() {
        desk.post(1, "aa sar 3 0");
        desk.post(2, "aa sar 4 0");
        desk.post(3, "aa sar 3 0");

        assertThat(desk.chain()).isEqualTo("""
                                           1 award aa sar 12m 3 scored
                                           2 reversal aa sar 12m -3 other-figure of 1
                                           3 award aa sar 12m 4 scored
                                           4 reversal aa sar 12m -4 other-figure of 3
                                           5 award aa sar 12m 3 scored
                                           """);
        var lines = desk.posted().getStatement(desk.book(), LedgerDesk.subject("aa")).entries().stream()
                .map(PointEntry::line).toList();
        for (int i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i).key().follows()).isEqualTo(lines.get(i - 1).id());
        }
    }

    @Test
    void nothingIsPostedForZero() {
        assertThat(desk.post(1, "aa sar 0 0")).isEqualTo(new NothingToPost(Head.EMPTY));

        desk.post(2, "aa sar 3 0");
        desk.post(3, "aa sar 0 0");
        desk.post(4, "aa sar 0 0");
        desk.post(5, "aa sar 2 0");

        assertThat(desk.chain()).isEqualTo("""
                                           1 award aa sar 12m 3 scored
                                           2 reversal aa sar 12m -3 other-figure of 1
                                           3 award aa sar 12m 2 scored
                                           """);
    }

    @Test
    void whoOrWhatLeftTheRunIsReversed() {
        desk.post(1, """
                     aa honour-student 5 2
                     aa sar            3 0
                     bb sar            1 0
                     """);
        desk.post(2, "aa sar 3 0");

        assertThat(desk.chain()).endsWith("""
                                          5 reversal aa honour-student 12m -5 not-in-run of 1
                                          6 reversal aa honour-student 12m -2 not-in-run of 2
                                          7 reversal bb sar 12m -1 not-in-run of 4
                                          """);
        assertThat(desk.post(3, "aa sar 3 0")).isInstanceOf(NothingToPost.class);
    }

    @Test
    void roundsOfAYearShareTheChainAndNothingElse() {
        desk.post("6m", 1, LedgerDesk.figures("aa sar 3 0"));
        desk.post("12m", 2, LedgerDesk.figures("aa sar 4 0"));
        desk.post("6m", 3, LedgerDesk.figures("aa sar 3 0"));

        assertThat(desk.chain()).isEqualTo("""
                                           1 award aa sar 6m 3 scored
                                           2 award aa sar 12m 4 scored
                                           """);
        assertThat(desk.balances()).isEqualTo("aa sar 4 0\n");
    }

    @Test
    void officesAndYearsHaveChainsOfTheirOwn() {
        var nextYear = desk.at(new OfficeYear(desk.book().office(), new FiscalYear(2567)));
        var otherOffice = desk.at(new OfficeYear(OFFICES.incrementAndGet(), new FiscalYear(2566)));
        for (var each : List.of(desk, nextYear, otherOffice)) {
            each.post(1, "aa sar 3 0");

            assertThat(each.chain()).isEqualTo("1 award aa sar 12m 3 scored\n");
            assertThat(each.verify().isWhole()).isTrue();
        }
        assertThat(desk.posted().listBooks()).containsSubsequence(desk.book(), nextYear.book(), otherOffice.book());
        assertThat(desk.ledger().getHead(desk.book())).isNotEqualTo(desk.ledger().getHead(nextYear.book()));
    }

    @Test
    void totalsAreSumsOfASubjectsEntriesWithBaseAndBonusApart() {
        desk.post(1, """
                     aa honour-student 5 2
                     aa sar            3.5 0
                     bb sar            1 0
                     cc sar            2 0
                     """);
        desk.post(2, """
                     aa honour-student 5 4
                     aa sar            3.5 0
                     bb sar            1 0
                     cc sar            0 0
                     """);

        try (var totals = desk.posted().openTotals(desk.book(), "12m")) {
            assertThat(totals).containsExactly(
                    new PostedTotals(LedgerDesk.subject("aa"), Points.of("8.5"), Points.of(4)),
                    new PostedTotals(LedgerDesk.subject("bb"), Points.of(1), Points.ZERO),
                    new PostedTotals(LedgerDesk.subject("cc"), Points.ZERO, Points.ZERO));
        }
        var statement = desk.posted().getStatement(desk.book(), LedgerDesk.subject("aa"));
        assertThat(statement.entries()).hasSize(5);
        assertThat(statement.sum("12m", Part.BONUS)).isEqualTo(Points.of(4));
        assertThat(statement.sum("6m", Part.BONUS)).isEqualTo(Points.ZERO);
    }

    @Test
    void thousandsOfFiguresAreReadAndWrittenInPieces() {
        var figures = manyFigures(700, "3");

        desk.post("12m", 1, figures);
        desk.post("12m", 2, manyFigures(700, "4"));

        assertThat(desk.ledger().getHead(desk.book()).seq()).isEqualTo(2100 + 4200);
        assertThat(desk.verify().findings()).isEmpty();
        assertThat(desk.post("12m", 3, manyFigures(700, "4"))).isInstanceOf(NothingToPost.class);
        try (var totals = desk.posted().openTotals(desk.book(), "12m");
                var balances = desk.posted()
                        .openBalances(desk.book(), "12m")) {
            assertThat(totals.map(PostedTotals::total)).hasSize(700).containsOnly(Points.of(12));
            assertThat(balances).hasSize(2100).isSortedAccordingTo(
                    (one, other) -> new Slot(one.subject(), one.indicator(), Part.BASE)
                            .compareTo(new Slot(other.subject(), other.indicator(), Part.BASE)));
        }
    }

    private static List<Figure> manyFigures(int subjects, String base) {
        return IntStream.range(0, subjects).boxed()
                .flatMap(it -> List.of("honour-student", "quality-activity", "sar").stream()
                        .map(indicator -> new Figure(new SubjectKey("%032x".formatted(it)), indicator,
                                Points.of(base), Points.ZERO, List.of())))
                .toList();
    }

    @Test
    void figuresOutOfOrderPostNothing() {
        var inOrder = LedgerDesk.figures("""
                                         aa sar 3 0
                                         bb sar 3 0
                                         """);

        assertThatThrownBy(() -> desk.post("12m", 1, inOrder.reversed())).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("out of order: aaaa");
        assertThatThrownBy(() -> desk.post("12m", 1, List.of(inOrder.getFirst(), inOrder.getFirst())))
                .isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("twice: aaaa");
        assertThat(desk.chain().strip()).isEmpty();
    }

    /// MySQL puts the second id first, Java and H2 the first one.
    @Test
    void enginesNeedNotAgreeOnTheOrderOfIndicators() {
        var figures = """
                      aa \uD83C\uDFC6 1 0
                      aa ｱ  2 0
                      """;
        desk.post(1, figures);

        assertThat(desk.post(2, figures)).isInstanceOf(NothingToPost.class);
        assertThat(desk.post("12m", 3, LedgerDesk.figures(figures).reversed())).isInstanceOf(NothingToPost.class);
    }

    @Test
    void whoIsOvertakenDraftsAgain() {
        var overtaking = new ArrayList<>(List.of("aa sar 2 0"));
        var post = new PostScores(desk.ledger(), RoundSeals.NONE, desk.transactions(), desk.ids(), Progress.UNSEEN);

        var result = post.post(desk.order("12m", 1), () -> {
            overtaking.forEach(it -> desk.post(2, it));
            overtaking.clear();
            return LedgerDesk.figures("aa sar 3 0").stream();
        });

        assertThat(result).isInstanceOf(Posted.class);
        assertThat(desk.chain()).isEqualTo("""
                                           1 award aa sar 12m 2 scored
                                           2 reversal aa sar 12m -2 other-figure of 1
                                           3 award aa sar 12m 3 scored
                                           """);
        assertThat(desk.verify().findings()).isEmpty();
    }

    @Test
    void entriesAreListedLatestFirstAndNarrowedBySubjectIndicatorAndKind() {
        desk.post(1, """
                     aa honour-student 5 2
                     aa sar            3 0
                     bb sar            4 0
                     """);
        desk.post(2, """
                     aa honour-student 5 2
                     aa sar            4 0
                     bb sar            4 0
                     """);
        var aa = LedgerDesk.subject("aa");

        assertThat(latest(EntryFilter.EVERYTHING, Long.MAX_VALUE, 2)).containsExactly("6 award sar", "5 reversal sar");
        assertThat(latest(EntryFilter.EVERYTHING, 3, 9)).containsExactly("2 bonus honour-student",
                "1 award honour-student");
        assertThat(latest(new EntryFilter(aa, "", ""), Long.MAX_VALUE, 2)).containsExactly("6 award sar",
                "5 reversal sar");
        assertThat(latest(new EntryFilter(aa, "sar", "award"), Long.MAX_VALUE, 9)).containsExactly("6 award sar",
                "3 award sar");
        assertThat(latest(new EntryFilter(null, "sar", ""), 5, 9)).containsExactly("4 award sar", "3 award sar");
        assertThat(latest(new EntryFilter(null, "sar", "reversal"), Long.MAX_VALUE, 9))
                .containsExactly("5 reversal sar");
        assertThat(latest(new EntryFilter(null, "", "bonus"), Long.MAX_VALUE, 9))
                .containsExactly("2 bonus honour-student");
        assertThat(latest(new EntryFilter(null, "", "adjustment"), Long.MAX_VALUE, 9)).isEmpty();
    }

    @Test
    void anEntryIsFoundByItsPlaceAndTheHeadIsTheLastOne() {
        desk.post(1, "aa sar 3 0");

        var entry = desk.posted().findEntry(desk.book(), 1).orElseThrow();

        assertThat(entry.points()).isEqualTo(Points.of(3));
        assertThat(desk.posted().getHead(desk.book())).isEqualTo(new Head(1, entry.hash()));
        assertThat(desk.posted().findEntry(desk.book(), 2)).isEmpty();
        assertThat(desk.posted().getHead(new OfficeYear(Long.MAX_VALUE, new FiscalYear(2566)))).isEqualTo(Head.EMPTY);
    }

    private List<String> latest(EntryFilter filter, long before, int atMost) {
        return desk.posted().listLatest(desk.book(), filter, before, atMost).stream()
                .map(it -> it.seq() + " " + it.kind() + " " + it.indicator()).toList();
    }

    @Test
    void whoIsOvertakenAgainAndAgainPostsNothingAndSaysSo() {
        var rival = new AtomicLong();
        var post = new PostScores(desk.ledger(), RoundSeals.NONE, desk.transactions(), desk.ids(), Progress.UNSEEN);

        var result = post.post(desk.order("12m", 1), () -> {
            desk.post(2, "bb sar " + rival.incrementAndGet() + " 0");
            return LedgerDesk.figures("aa sar 3 0").stream();
        });

        assertThat(result).isEqualTo(new Overtaken(5));
        assertThat(rival).as("how often it was tried").hasValue(5);
        assertThat(desk.chain()).doesNotContain("aa").contains("award bb sar 12m 5 scored");
        assertThat(desk.verify().findings()).isEmpty();
    }

    @Test
    void aPosterKilledWhileDraftingLeavesNothingPosted() {
        var killed = desk.with(new KilledAt(desk.transactions(), 2));

        assertThatThrownBy(() -> killed.post("12m", 1, manyFigures(700, "3"))).isInstanceOf(Killed.class);

        assertThat(desk.chain().strip()).isEmpty();
        assertThat(desk.verify().findings()).isEmpty();
        desk.ledger().sweepDraftsBefore(Instant.parse("2030-01-01T00:00:00Z"));
        assertThat(desk.post("12m", 1, manyFigures(700, "3"))).isInstanceOf(Posted.class);
        assertThat(desk.verify().head().seq()).isEqualTo(2100);
    }

    @Test
    void aPosterKilledBeforeEnteringLeavesNothingPosted() {
        var killed = desk.with(new KilledAt(desk.transactions(), 4));

        assertThatThrownBy(() -> killed.post("12m", 1, manyFigures(700, "3"))).isInstanceOf(Killed.class);

        assertThat(desk.chain().strip()).isEmpty();
        assertThat(desk.posted().listPostings(desk.book())).isEmpty();
    }

    @Test
    void aDraftSweptAwayIsNotEnteredInPart() {
        var sweeping = desk.with(new Before(desk.transactions(),
                () -> desk.ledger().sweepDraftsBefore(Instant.parse("2030-01-01T00:00:00Z"))));

        assertThatThrownBy(() -> sweeping.post(1, "aa sar 3 0")).isInstanceOf(IllegalStateException.class);

        assertThat(desk.chain().strip()).isEmpty();
        assertThat(desk.posted().listPostings(desk.book())).isEmpty();
    }

    @Test
    void sweepingSparesDraftsThatAreBeingWritten() {
        var sweeping = desk.with(new Before(desk.transactions(),
                () -> desk.ledger().sweepDraftsBefore(desk.order("12m", 1).recordedAt())));

        assertThat(sweeping.post(1, "aa sar 3 0")).isInstanceOf(Posted.class);
    }

    @Test
    void aCommitWhoseAnswerWasLostIsNotDoneTwice() {
        var result = desk.with(new Twice(desk.transactions())).post(1, "aa sar 3 0");

        assertThat(result).isInstanceOfSatisfying(Posted.class, it -> assertThat(it.posting().number()).isEqualTo(1));
        assertThat(desk.chain()).isEqualTo("1 award aa sar 12m 3 scored\n");
    }

    @Test
    void aDraftThatCannotBeSweptAwayDoesNotHideThatItWasPosted() {
        var result = desk.with(new KilledAt(desk.transactions(), 3)).post(1, "aa sar 3 0");

        assertThat(result).isInstanceOf(Posted.class);
        assertThat(desk.chain()).isEqualTo("1 award aa sar 12m 3 scored\n");
        assertThat(desk.post(2, "aa sar 4 0")).isInstanceOf(Posted.class);
    }

    @Test
    void manyPostersOfOneRunPostItOnce() throws Exception {
        Callable<PostingResult> poster = () -> desk.post(1, """
                                                            aa honour-student 5 2
                                                            bb sar            3 0
                                                            """);
        try (var people = Executors.newFixedThreadPool(4)) {
            for (var result : people.invokeAll(List.of(poster, poster, poster, poster))) {
                assertThat(result.get()).isInstanceOfAny(Posted.class, NothingToPost.class);
            }
        }
        assertThat(desk.ledger().getHead(desk.book()).seq()).isEqualTo(3);
        assertThat(desk.posted().listPostings(desk.book())).hasSize(1);
        assertThat(desk.verify().findings()).isEmpty();
    }

    /// The process dies at its n-th transaction of any kind.
    private static final class KilledAt implements Transactions {
        private final Transactions real;
        private int left;

        KilledAt(Transactions real, int n) {
            this.real = real;
            this.left = n;
        }

        @Override
        public <T> T inOne(Supplier<T> work) {
            live();
            return real.inOne(work);
        }

        @Override
        public <T> T inChunk(Supplier<T> work) {
            live();
            return real.inChunk(work);
        }

        private void live() {
            if (--left == 0) {
                throw new Killed();
            }
        }
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /// Something happens between drafting and entering.
    private record Before(Transactions real, Runnable event) implements Transactions {
        @Override
        public <T> T inOne(Supplier<T> work) {
            event.run();
            return real.inOne(work);
        }

        @Override
        public <T> T inChunk(Supplier<T> work) {
            return real.inChunk(work);
        }
    }

    /// The first commit succeeds, its answer is lost, and the work is done again.
    private record Twice(Transactions real) implements Transactions {
        @Override
        public <T> T inOne(Supplier<T> work) {
            real.inOne(work);
            return real.inOne(work);
        }

        @Override
        public <T> T inChunk(Supplier<T> work) {
            return real.inChunk(work);
        }
    }
}
