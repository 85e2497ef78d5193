package phonngan.catalogue.yaml;

import phonngan.common.yaml.Field;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import phonngan.common.Points;
import phonngan.common.ProblemCode;

/// Reads figures, always from the text that is written and never through a binary fraction.
final class Decimals {
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,9})?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final BigDecimal SMALLEST = new BigDecimal("0.000000001");
    private static final BigDecimal LARGEST = new BigDecimal("999999999999");
    private static final BigDecimal MOST_POINTS = new BigDecimal("9999999.99");
    private static final int DECIMALS_OF_POINTS = 2;

    private Decimals() {
    }

    /// Points in quotes, zero or more, at most two decimals.
    static Optional<Points> points(Field field) {
        return inQuotes(field).flatMap(it -> points(field, it));
    }

    private static Optional<Points> points(Field field, BigDecimal decimal) {
        if (decimal.scale() > DECIMALS_OF_POINTS) {
            field.refuse(ProblemCode.TOO_MANY_DECIMALS);
            return Optional.empty();
        }
        if (decimal.compareTo(MOST_POINTS) > 0) {
            field.refuse(ProblemCode.NUMBER_OUT_OF_BOUNDS, "0", MOST_POINTS.toPlainString());
            return Optional.empty();
        }
        return Optional.of(Points.of(decimal));
    }

    /// A number in quotes, zero or more.
    static Optional<BigDecimal> inQuotes(Field field) {
        var text = field.text();
        return text.isEmpty() ? Optional.empty() : read(field, text);
    }

    /// A number in quotes, above zero.
    static Optional<BigDecimal> aboveZero(Field field) {
        var number = inQuotes(field);
        number.filter(it -> it.signum() == 0).ifPresent(_ -> field.refuse(ProblemCode.NUMBER_OUT_OF_BOUNDS,
                SMALLEST.toPlainString(), LARGEST.toPlainString()));
        return number.filter(it -> it.signum() > 0);
    }

    /// A number with or without quotes, zero or more: it is read as it is written, so nothing is lost.
    static Optional<BigDecimal> plain(Field field) {
        return field.raw().isEmpty() || field.isNull() ? inQuotes(field) : read(field, field.raw().get());
    }

    /// A whole number with or without quotes, from `least` to `most`.
    static Optional<Integer> whole(Field field, int least, int most) {
        var raw = field.raw().orElse("");
        if (!WHOLE.matcher(raw).matches()) {
            field.refuse(ProblemCode.NOT_A_WHOLE_NUMBER);
            return Optional.empty();
        }
        var number = Integer.parseInt(raw);
        if (number < least || number > most) {
            field.refuse(ProblemCode.NUMBER_OUT_OF_BOUNDS, String.valueOf(least), String.valueOf(most));
            return Optional.empty();
        }
        return Optional.of(number);
    }

    private static Optional<BigDecimal> read(Field field, String text) {
        if (!DECIMAL.matcher(text).matches()) {
            field.refuse(ProblemCode.BAD_NUMBER);
            return Optional.empty();
        }
        var number = new BigDecimal(text);
        if (number.signum() < 0) {
            field.refuse(ProblemCode.NEGATIVE_NUMBER);
            return Optional.empty();
        }
        return Optional.of(number);
    }
}
