package phonngan.common;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.common.CodePointOrder.CODE_POINTS;

import java.util.List;
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
}
