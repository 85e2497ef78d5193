package phonngan.common;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.common.CodePointOrder.CODE_POINTS;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CodePointOrderTest {
    private static final String FULL_WIDTH_A = "\uFF21";
    private static final String OLD_ITALIC_A = "\uD800\uDF00";

    @Test
    void aCodePointBeyondTheFirstPlaneFollowsAllOfTheFirst() {
        assertThat(List.of(OLD_ITALIC_A, FULL_WIDTH_A).stream().sorted(CODE_POINTS)).containsExactly(FULL_WIDTH_A,
                OLD_ITALIC_A);
    }

    @Test
    void aBeginningComesBeforeTheWhole() {
        assertThat(List.of("S10", "S1", "S2", "ส1").stream().sorted(CODE_POINTS)).containsExactly("S1", "S10", "S2",
                "ส1");
    }

    @Property
    void itIsTheOrderOfTheCodePoints(@ForAll("texts") String one, @ForAll("texts") String other) {
        assertThat(Integer.signum(CODE_POINTS.compare(one, other))).isEqualTo(Integer.signum(
                Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray())));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.integers().between(1, 0x10FFFF)
                .filter(it -> it < 0xD800 || it > 0xDFFF).list().ofMaxSize(4)
                .map(it -> new String(it.stream().mapToInt(Integer::intValue).toArray(), 0, it.size()));
    }
}
