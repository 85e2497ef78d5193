package phonngan.common;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Money (บาท), counted in satang and never less than nothing.
///
/// @param satang the amount in hundredths of a baht
public record Baht(long satang) implements Comparable<Baht> {
    /// No money.
    public static final Baht ZERO = new Baht(0);

    /// @throws IllegalArgumentException when the amount is negative
    public Baht {
        if (satang < 0) {
            throw new IllegalArgumentException("money is never negative: " + satang + " satang");
        }
    }

    /// Reads a plain decimal such as `120000.00`.
    ///
    /// @throws ArithmeticException when there are more than two decimals, or more money than fits
    /// @throws NumberFormatException when the text is no decimal
    public static Baht of(String decimal) {
        return of(new BigDecimal(decimal));
    }

    /// The same for a number already read.
    ///
    /// @throws ArithmeticException when there are more than two decimals, or more money than fits
    public static Baht of(BigDecimal decimal) {
        return new Baht(decimal.movePointRight(2).setScale(0, RoundingMode.UNNECESSARY).longValueExact());
    }

    /// The exact sum; zero for none.
    public static Baht sum(Collection<Baht> amounts) {
        return amounts.stream().reduce(ZERO, Baht::plus);
    }

    /// The exact sum of the two.
    public Baht plus(Baht other) {
        return new Baht(Math.addExact(satang, other.satang));
    }

    /// What remains after taking the other away.
    ///
    /// @throws IllegalArgumentException when the other is more than there is
    public Baht minus(Baht other) {
        return new Baht(Math.subtractExact(satang, other.satang));
    }

    /// True for no money at all.
    public boolean isZero() {
        return satang == 0;
    }

    /// Hands out every satang in proportion to the weights, by largest remainder: each part is rounded down, then one
    /// satang each goes to the largest remainders. Of equal remainders the earlier in the list comes first, so the
    /// order of the list is the precedence.
    ///
    /// @param weights none negative, at least one above zero
    /// @return one part a weight, in the order of the weights; the parts add up to this amount
    /// @throws IllegalArgumentException when a weight is negative or all are zero
    public List<Part> split(List<BigInteger> weights) {
        var all = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (all.signum() == 0 || weights.stream().anyMatch(it -> it.signum() < 0)) {
            throw new IllegalArgumentException("nothing to split by: " + weights);
        }
        var parts = weights.stream().map(it -> BigInteger.valueOf(satang).multiply(it).divideAndRemainder(all))
                .map(it -> new Part(new Baht(it[0].longValueExact()), it[1], all, false)).toArray(Part[]::new);
        var left = satang - List.of(parts).stream().mapToLong(it -> it.amount.satang).sum();
        IntStream.range(0, parts.length).boxed()
                .sorted(Comparator.comparing((Integer i) -> parts[i].remainder).reversed()).limit(left)
                .forEach(i -> parts[i] = parts[i].raisedByOneSatang());
        return List.of(parts);
    }

    /// The amount as lists print it: two decimals, no grouping, `120000.00`.
    public String twoPlaces() {
        return BigDecimal.valueOf(satang, 2).toPlainString();
    }

    /// The amount as sentences print it: two decimals, grouped, `120,000.00`.
    public String grouped() {
        return twoPlaces().replaceAll("(?<=\\d)(?=(\\d{3})+\\.)", ",");
    }

    @Override
    public int compareTo(Baht other) {
        return Long.compare(satang, other.satang);
    }

    @Override
    public String toString() {
        return twoPlaces();
    }

    /// One part of a split amount.
    ///
    /// @param amount what it comes to
    /// @param remainder what rounding down cut off, in `of`-ths of a satang
    /// @param of the sum of the weights
    /// @param raised whether the remainder won one satang, already in the amount
    public record Part(Baht amount, BigInteger remainder, BigInteger of, boolean raised) {

        private Part raisedByOneSatang() {
            return new Part(new Baht(amount.satang + 1), remainder, of, true);
        }
    }
}
