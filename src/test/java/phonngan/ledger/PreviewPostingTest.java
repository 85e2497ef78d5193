package phonngan.ledger;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import phonngan.common.Points;
import phonngan.ledger.PreviewPosting.Preview;
import phonngan.testkit.LedgerDesk;

/// What posting a run would do, before anybody does it.
class PreviewPostingTest {
    private static final String NEXT_RUN = """
                                           aa honour-student 5 3 <- 11 12
                                           cc sar            1 0
                                           """;

    private final LedgerDesk desk = LedgerDesk.inMemory();

    @BeforeEach
    void aRunIsPosted() {
        desk.post(1, """
                     aa honour-student 5 2
                     bb sar            3 0
                     """);
    }

    @Test
    void everyPlaceThatWouldChangeIsListedWithWhatStandsAndWhatIsWanted() {
        var preview = preview(NEXT_RUN, 0, 9);

        assertThat(print(preview.shown())).isEqualTo("""
                                                     aa honour-student bonus 2 -> 3 other-figure
                                                     bb sar base 3 -> 0 not-in-run
                                                     cc sar base 0 -> 1 other-figure
                                                     """);
        assertThat(preview.shown().getFirst().submissions()).containsExactly(11L, 12L);
    }

    @Test
    void itCountsPlacesEntriesReversalsAndPoints() {
        var preview = preview(NEXT_RUN, 0, 9);

        assertThat(preview.slots()).isEqualTo(3);
        assertThat(preview.entries()).as("2 for aa, 1 for bb, 1 for cc").isEqualTo(4);
        assertThat(preview.reversals()).isEqualTo(2);
        assertThat(preview.stood()).isEqualTo(Points.of(5));
        assertThat(preview.wanted()).isEqualTo(Points.of(4));
    }

    @Test
    void aPageHoldsSomeOfThemAndTheCountsAreOfAll() {
        assertThat(print(preview(NEXT_RUN, 0, 2).shown())).hasLineCount(2).startsWith("aa").contains("bb");
        assertThat(print(preview(NEXT_RUN, 1, 1).shown())).isEqualTo("bb sar base 3 -> 0 not-in-run\n");
        assertThat(print(preview(NEXT_RUN, 2, 9).shown())).isEqualTo("cc sar base 0 -> 1 other-figure\n");
        assertThat(preview(NEXT_RUN, 3, 9).shown()).isEmpty();
        assertThat(preview(NEXT_RUN, 3, 9).slots()).isEqualTo(3);
    }

    @Test
    void nothingIsWrittenAndPostingThenDoesWhatWasShown() {
        var preview = preview(NEXT_RUN, 0, 9);
        assertThat(preview.head()).isEqualTo(desk.ledger().getHead(desk.book()));

        assertThat(desk.post(2, NEXT_RUN)).isInstanceOfSatisfying(PostingResult.Posted.class,
                it -> assertThat(it.posting().entries()).isEqualTo(preview.entries()));
        assertThat(desk.chain()).endsWith("""
                                          4 reversal aa honour-student 12m -2 other-figure of 2
                                          5 bonus aa honour-student 12m 3 scored
                                          6 reversal bb sar 12m -3 not-in-run of 3
                                          7 award cc sar 12m 1 scored
                                          """);
    }

    @Test
    void aRunThatSaysWhatTheLedgerSaysWouldChangeNothing() {
        assertThat(preview("""
                           aa honour-student 5 2
                           bb sar            3 0
                           """, 0, 9)).isEqualTo(new Preview(desk.ledger().getHead(desk.book()), 0, 0, 0, Points.ZERO,
                Points.ZERO, List.of()));
    }

    private Preview preview(String figures, long skipped, int atMost) {
        return new PreviewPosting(desk.posted()).preview(desk.book(), "12m",
                () -> LedgerDesk.figures(figures).stream(), skipped, atMost);
    }

    private static String print(List<Difference> differences) {
        return differences.stream().map(it -> String.join(" ", it.slot().subject().value().substring(0, 2),
                it.slot().indicator(), it.slot().part().word(), it.stands().plain(), "->", it.wanted().plain(),
                it.reason().code()) + "\n").collect(joining());
    }
}
