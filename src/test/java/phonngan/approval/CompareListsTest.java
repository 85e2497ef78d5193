package phonngan.approval;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CompareListsTest {
    private static final ListBody EARLIER = WrittenList.of("""
                                                           teacher in 1 aa 5+2 100.00 place-amount
                                                           teacher out 2 bb 5+0 0.00 beyond-quota
                                                           teacher out 3 cc 4+0 0.00 beyond-quota
                                                           teacher left-over - - 0+0 25.00 table-below-pot
                                                           """);
    private static final ListBody LATER = WrittenList.of("""
                                                         teacher in 1 aa 5+2 100.00 place-amount
                                                         teacher in 2 bb 5+0 50.00 place-amount
                                                         teacher in 3 ff 4+0 10.00 place-amount
                                                         teacher left-over - - 0+0 5.00 table-below-pot
                                                         """);

    @Test
    void whoSaysTheSameIsLeftOutAndSoIsWhatIsLeftOver() {
        assertThat(CompareLists.compare(EARLIER, LATER)).extracting(
                it -> it.subject().value().substring(0, 2) + " " + rank(it.was()) + " -> " + rank(it.is())
                        + (it.crossesTheLine() ? " !" : ""))
                .containsExactly("bb 2 -> 2 !", "cc 3 -> -", "ff - -> 3 !");
    }

    @Test
    void aListComparedWithItselfSaysNothing() {
        assertThat(CompareLists.compare(EARLIER, EARLIER)).isEmpty();
    }

    private static String rank(@Nullable ListLine line) {
        return line == null ? "-" : String.valueOf(line.rank());
    }
}
