package phonngan.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BahtProperties {

    @Property
    void theTextOfAnAmountReadsBackAsTheAmount(@ForAll("amounts") Baht amount) {
        assertThat(Baht.of(amount.twoPlaces())).isEqualTo(amount);
        assertThat(amount.grouped().replace(",", "")).isEqualTo(amount.twoPlaces());
        assertThat(amount.grouped()).matches("\\d{1,3}(,\\d{3})*\\.\\d\\d");
    }

    @Property
    void thePartsOfASplitAddUpToTheAmount(@ForAll("amounts") Baht amount, @ForAll("weights") List<BigInteger> weights) {
        assertThat(Baht.sum(amount.split(weights).stream().map(Baht.Part::amount).toList())).isEqualTo(amount);
    }

    @Property
    void aPartIsItsExactShareRoundedDownOrUp(@ForAll("amounts") Baht amount,
            @ForAll("weights") List<BigInteger> weights) {
        var all = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        var parts = amount.split(weights);
        for (var i = 0; i < parts.size(); i++) {
            var exact = BigInteger.valueOf(amount.satang()).multiply(weights.get(i)).divideAndRemainder(all);
            var up = parts.get(i).raised() ? 1 : 0;
            assertThat(parts.get(i).amount().satang()).isEqualTo(exact[0].longValueExact() + up);
            assertThat(parts.get(i).remainder()).isEqualTo(exact[1]);
        }
    }

    @Property
    void aSatangGoesToNoRemainderBeforeALargerOrAnEarlierEqualOne(@ForAll("amounts") Baht amount,
            @ForAll("weights") List<BigInteger> weights) {
        var parts = amount.split(weights);
        for (var i = 0; i < parts.size(); i++) {
            for (var j = 0; j < parts.size(); j++) {
                if (parts.get(i).raised() && !parts.get(j).raised()) {
                    var larger = parts.get(i).remainder().compareTo(parts.get(j).remainder());
                    assertThat(larger > 0 || larger == 0 && i < j).isTrue();
                }
            }
        }
    }

    @Provide
    Arbitrary<Baht> amounts() {
        return Arbitraries.longs().between(0, 99_999_999_999_999L).map(Baht::new);
    }

    @Provide
    Arbitrary<List<BigInteger>> weights() {
        return Arbitraries.integers().between(0, 9).map(BigInteger::valueOf).list().ofMinSize(1).ofMaxSize(9)
                .filter(it -> it.stream().anyMatch(weight -> weight.signum() > 0));
    }
}
