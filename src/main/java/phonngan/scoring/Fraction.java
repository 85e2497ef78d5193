package phonngan.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/// An exact value that decimals may be unable to write down, such as 79.996 % or a third.
///
/// @param numerator any decimal
/// @param denominator above zero
public record Fraction(BigDecimal numerator, BigDecimal denominator) {
    private static final int USUAL_DECIMALS = 2;

    /// Refuses what has no value.
    ///
    /// @throws IllegalArgumentException when the denominator is not above zero
    public Fraction {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator " + denominator);
        }
    }

    /// A decimal as it is.
    public static Fraction of(BigDecimal decimal) {
        return new Fraction(decimal, BigDecimal.ONE);
    }

    /// Whether the value is at least the bound, compared without any rounding.
    public boolean reaches(BigDecimal bound) {
        return numerator.compareTo(bound.multiply(denominator)) >= 0;
    }

    /// The value for people: two decimals, half up, but more of them wherever two would put it on the wrong side of a
    /// bound. 79.996 beside a bound of 80 is `79.996`, never `80.00`.
    public String beside(Collection<BigDecimal> bounds) {
        for (int decimals = USUAL_DECIMALS;; decimals++) {
            var shown = numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
            if (bounds.stream().allMatch(it -> reaches(it) == shown.compareTo(it) >= 0)) {
                return shown.toPlainString();
            }
        }
    }

    /// How much has to be brought: exact when it is a decimal, else rounded up to two decimals, so that bringing what
    /// is printed is enough.
    public String atLeast() {
        return denominator.compareTo(BigDecimal.ONE) == 0
                ? plain(numerator)
                : plain(numerator.divide(denominator, USUAL_DECIMALS, RoundingMode.CEILING));
    }

    /// A decimal without trailing zeros and without an exponent.
    static String plain(BigDecimal decimal) {
        return decimal.stripTrailingZeros().toPlainString();
    }
}
