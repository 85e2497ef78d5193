package phonngan.common;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Points (คะแนน), exact to the hundredth and never a binary fraction. A reversal in the ledger carries negative ones.
///
/// @param hundredths the amount in hundredths of a point
public record Points(long hundredths) implements Comparable<Points> {

    /// No points at all; a real figure, unlike "not assessed".
    public static final Points ZERO = new Points(0);

    /// Reads a plain decimal such as `5` or `2.25`.
    ///
    /// @throws ArithmeticException when there are more than two decimals
    /// @throws NumberFormatException when the text is no decimal
    public static Points of(String decimal) {
        return of(new BigDecimal(decimal));
    }

    /// The same for a number already read.
    ///
    /// @throws ArithmeticException when there are more than two decimals
    public static Points of(BigDecimal decimal) {
        return new Points(decimal.movePointRight(2).setScale(0, RoundingMode.UNNECESSARY).longValueExact());
    }

    /// Whole points.
    public static Points of(long whole) {
        return new Points(Math.multiplyExact(whole, 100L));
    }

    /// The exact sum.
    public Points plus(Points other) {
        return new Points(Math.addExact(hundredths, other.hundredths));
    }

    /// The exact difference; may be negative.
    public Points minus(Points other) {
        return new Points(Math.subtractExact(hundredths, other.hundredths));
    }

    /// The same amount with the other sign, as a reversal posts it.
    public Points negated() {
        return new Points(Math.negateExact(hundredths));
    }

    /// This amount `count` times.
    public Points times(int count) {
        return new Points(Math.multiplyExact(hundredths, (long) count));
    }

    /// The smaller of the two.
    public Points min(Points other) {
        return hundredths <= other.hundredths ? this : other;
    }

    /// The larger of the two.
    public Points max(Points other) {
        return hundredths >= other.hundredths ? this : other;
    }

    /// True for exactly zero.
    public boolean isZero() {
        return hundredths == 0;
    }

    /// The amount as people read it: a plain decimal without trailing zeros, `7`, `2.5`.
    public String plain() {
        return isZero() ? "0" : BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }

    /// The amount as the ledger chains it: always two decimals, `7.00`.
    public String twoPlaces() {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }

    @Override
    public int compareTo(Points other) {
        return Long.compare(hundredths, other.hundredths);
    }

    @Override
    public String toString() {
        return plain();
    }
}
