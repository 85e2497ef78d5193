package phonngan.common;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.common.CodePointOrder.CODE_POINTS;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodePointOrderProperties {

    @Property
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
