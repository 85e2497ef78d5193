package phonngan.common;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.common.CodePointOrder.BY_CODE_POINT;

import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import static phonngan.common.CodePointOrder.CODE_POINTS;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
    void itIsTheOrderOfTheCodePoints(@ForAll("texts") String one, @ForAll("texts") String other) {
        var expected = Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
        assertThat(Integer.signum(CODE_POINTS.compare(one, other))).isEqualTo(Integer.signum(expected));
    }

    /// Short texts of few characters, so that beginnings are shared: below, between and above the surrogates.
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "ก", "\uD7FF", "\uE000", "\uFFFD", "\uD800\uDC00", "\uDBFF\uDFFF").list()
                .ofMaxSize(4).map(it -> String.join("", it));
    }
}
