package phonngan.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import phonngan.common.Baht.Part;

class BahtTest {
    private static List<Part> split(String amount, long... weights) {
        return Baht.of(amount).split(LongStream.of(weights).mapToObj(BigInteger::valueOf).toList());
    }

    private static List<String> amounts(List<Part> parts) {
        return parts.stream().map(it -> it.amount().twoPlaces()).toList();
    }

    @Test
    void readsAndPrintsTwoDecimals() {
        assertThat(Baht.of("120000").twoPlaces()).isEqualTo("120000.00");
        assertThat(Baht.of("0.5").satang()).isEqualTo(50);
        assertThat(Baht.ZERO).hasToString("0.00");
    }

    @Test
    void sentencesGroupTheThousandsAndListsDoNot() {
        assertThat(Baht.of("1234567.89").grouped()).isEqualTo("1,234,567.89");
        assertThat(Baht.of("999.00").grouped()).isEqualTo("999.00");
        assertThat(Baht.of("1000.00").grouped()).isEqualTo("1,000.00");
        assertThat(Baht.of("1000000.00").twoPlaces()).isEqualTo("1000000.00");
    }

    @Test
    void aThirdOfASatangIsNoMoney() {
        assertThatThrownBy(() -> Baht.of("0.333")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void moneyIsNeverNegative() {
        assertThatThrownBy(() -> Baht.of("1.00").minus(Baht.of("1.01"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(Baht.of("1.00").minus(Baht.of("1.00")).isZero()).isTrue();
    }

    @Test
    void everySatangIsHandedOut() {
        assertThat(amounts(split("100.00", 1, 1, 1))).containsExactly("33.34", "33.33", "33.33");
        assertThat(amounts(split("0.02", 1, 1, 1))).containsExactly("0.01", "0.01", "0.00");
    }

    @Test
    void theLargestRemainderComesBeforeTheFirstInTheList() {
        // 0.10 in 1 : 2 : 4 is 1 3/7, 2 6/7 and 5 5/7 satang
        assertThat(amounts(split("0.10", 1, 2, 4))).containsExactly("0.01", "0.03", "0.06");
    }

    @Test
    void aPartKnowsItsRemainder() {
        assertThat(split("0.10", 1, 2)).containsExactly(new Part(Baht.of("0.03"), BigInteger.ONE, BigInteger.TWO
                .add(BigInteger.ONE), false),
                new Part(Baht.of("0.07"), BigInteger.TWO, BigInteger.valueOf(3), true));
    }

    @Test
    void weightsBeyondLongAreNoMatter() {
        var huge = BigInteger.TEN.pow(30);
        assertThat(amounts(Baht.of("999999999999.99").split(List.of(huge, huge.add(huge))))).containsExactly(
                "333333333333.33", "666666666666.66");
    }

    @Test
    void noWeightAtAllIsNothingToSplitBy() {
        assertThatThrownBy(() -> split("1.00", 0, 0)).hasMessageContaining("nothing to split by");
        assertThatThrownBy(() -> split("1.00")).hasMessageContaining("nothing to split by");
        assertThatThrownBy(() -> split("1.00", 2, -1)).hasMessageContaining("nothing to split by");
    }
}
