package phonngan.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.ScoringMethod.Measure;
import phonngan.scoring.CaseFinding.Lack;
import phonngan.scoring.FigureFinding.Reached;

/// How the figures of claims become one exact value: what each claim puts above and below the line.
///
/// @param kind what kind of value
/// @param divisor what stands below the line where the claims do not say: the target, or 1 for a count
record Gauge(FigureKind kind, BigDecimal divisor) {

    /// Sums on both sides of the line.
    ///
    /// @param upper what stands above it
    /// @param lower what stands below it
    /// @param decimals how finely the figures above it were given
    record Sums(BigDecimal upper, BigDecimal lower, int decimals) {
        /// Whether there is anything to divide by.
        boolean haveValue() {
            return lower.signum() > 0;
        }
    }

    /// The gauge of a threshold.
    static Gauge of(Measure measure) {
        return new Gauge(switch (measure) {
            case PERCENT -> FigureKind.PERCENT;
            case COUNT -> FigureKind.COUNT;
            case MEAN -> FigureKind.MEAN;
        }, BigDecimal.ONE);
    }

    /// The gauge of a target.
    static Gauge ofTarget(BigDecimal target) {
        return new Gauge(FigureKind.TARGET, target);
    }

    /// Whether a claim has the figures that it takes.
    boolean reads(Evidence evidence) {
        return switch (kind) {
            case PERCENT -> evidence.numerator() != null && evidence.denominator() != null;
            case COUNT, MEAN, TARGET -> evidence.value() != null;
        };
    }

    /// Which of several papers for one fact, decided at one instant, stands: the one with the larger figures.
    Comparator<Evidence> largerFirst() {
        return switch (kind) {
            case PERCENT -> larger(it -> given(it.numerator())).thenComparing(it -> given(it.denominator()));
            case COUNT, TARGET -> larger(it -> given(it.value()));
            case MEAN -> larger(it -> given(it.value())).thenComparing(larger(Gauge::weight));
        };
    }

    /// The figures of claims together.
    Sums sums(List<Evidence> claims) {
        var uppers = claims.stream().map(this::upper).toList();
        var decimals = uppers.stream().mapToInt(it -> it.stripTrailingZeros().scale()).max().orElse(0);
        return new Sums(total(uppers), lower(claims), Math.max(0, decimals));
    }

    private BigDecimal upper(Evidence claim) {
        return switch (kind) {
            case PERCENT -> given(claim.numerator());
            case COUNT, TARGET -> given(claim.value());
            case MEAN -> given(claim.value()).multiply(weight(claim));
        };
    }

    private BigDecimal lower(List<Evidence> claims) {
        return switch (kind) {
            case PERCENT -> total(claims.stream().map(it -> given(it.denominator())).toList());
            case COUNT, TARGET -> divisor;
            case MEAN -> total(claims.stream().map(Gauge::weight).toList());
        };
    }

    /// The exact value of sums that have one.
    Fraction value(Sums sums) {
        return new Fraction(sums.upper().movePointRight(shift()), sums.lower());
    }

    /// What is missing up to a bound: for a mean how much it must rise itself, else the smallest addition above the
    /// line, as finely as the figures came.
    Fraction more(Sums sums, BigDecimal bound) {
        var needed = bound.multiply(sums.lower()).movePointLeft(shift()).subtract(sums.upper());
        return switch (kind) {
            case MEAN -> new Fraction(needed, sums.lower());
            case PERCENT, COUNT, TARGET -> Fraction.of(needed.setScale(sums.decimals(), RoundingMode.CEILING));
        };
    }

    /// The exact value once what is missing has been brought; the numerator of it is what is missing above the line.
    Fraction valueWith(Sums sums, Fraction more) {
        return value(new Sums(sums.upper().add(more.numerator()), sums.lower(), sums.decimals()));
    }

    /// The value, told with what it is made of.
    Reached reached(Sums sums, Placed placed) {
        return switch (kind) {
            case PERCENT -> new FigureFinding.Percent(sums.upper(), sums.lower(), placed);
            case COUNT -> new FigureFinding.Count(sums.upper(), placed);
            case MEAN -> new FigureFinding.Mean(placed);
            case TARGET -> new FigureFinding.OfTarget(sums.upper(), sums.lower(), placed);
        };
    }

    /// What is lacking when there is nothing to divide by.
    Lack lack() {
        return switch (kind) {
            case PERCENT, COUNT, TARGET -> Lack.DENOMINATOR;
            case MEAN -> Lack.WEIGHT;
        };
    }

    /// By how many decimal places the value lies above its quotient: two for a percent.
    private int shift() {
        return switch (kind) {
            case PERCENT, TARGET -> 2;
            case COUNT, MEAN -> 0;
        };
    }

    private static BigDecimal weight(Evidence evidence) {
        return Objects.requireNonNullElse(evidence.weight(), BigDecimal.ONE);
    }

    private static BigDecimal given(@Nullable BigDecimal figure) {
        return Objects.requireNonNull(figure);
    }

    private static BigDecimal total(List<BigDecimal> figures) {
        return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Comparator<Evidence> larger(Function<Evidence, BigDecimal> figure) {
        return Comparator.comparing(figure, Comparator.reverseOrder());
    }
}
