package phonngan.common;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.common.CodePointOrder.BY_CODE_POINT;

import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;

class CodePointOrderProperties {

    @Property
    void itIsTheOrderOfTheCodePoints(@ForAll String left, @ForAll String right) {
        var expected = Arrays.compare(left.codePoints().toArray(), right.codePoints().toArray());

        assertThat(Integer.signum(BY_CODE_POINT.compare(left, right))).isEqualTo(Integer.signum(expected));
    }

    @Property
    void itDiffersFromJavasOwnOrderOnlyAboveTheSurrogates(
            @ForAll @CharRange(from = '\u0000', to = '\uD7FF') String left,
            @ForAll @CharRange(from = '\u0000', to = '\uD7FF') String right) {
        assertThat(Integer.signum(BY_CODE_POINT.compare(left, right)))
                .isEqualTo(Integer.signum(left.compareTo(right)));
    }

    @Example
    void aSignBeyondTheBasicPlaneStandsLast() {
        assertThat("𝟙".compareTo("ｱ")).isNegative();
        assertThat(BY_CODE_POINT.compare("𝟙", "ｱ")).isPositive();
        assertThat(BY_CODE_POINT.compare("S1", "S10")).isNegative();
    }
}
