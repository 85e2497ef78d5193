package phonngan.intake.google;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import phonngan.intake.CellKind;

/// Writes a sheet's value as the text that the same cell has in a CSV file, so far as a reader of dates and numbers can
/// tell: an instant with its zone, a day, a plain number, a percentage.
final class CellText {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal MILLIS_OF_DAY = new BigDecimal(86_400_000);
    /// A smaller number in a column of dates is a year or a figure that somebody typed: it would be a day before 1927.
    private static final BigDecimal FIRST_DAY = new BigDecimal(10_000);
    /// The last day of the year 9999 of the sheet's calendar.
    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_465);
    private static final int MOST_DIGITS = 400;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ssxxx", Locale.ROOT);

    private final ZoneId zone;

    /// @param zone the zone in which the sheet counts its dates
    CellText(ZoneId zone) {
        this.zone = zone;
    }

    /// Whether the kept value does not tell what people see, so that the shown one is needed too.
    static boolean needsShown(Object value, CellKind kind) {
        return value instanceof BigDecimal && (kind == CellKind.TEXT || kind == CellKind.PERCENT);
    }

    /// @param value as the sheet keeps it: a string, a number or a truth value
    /// @param shown as people see it; empty when it was not asked for
    String of(Object value, String shown, CellKind kind) {
        return switch (value) {
            case BigDecimal number -> ofNumber(number, shown, kind);
            case Boolean truth -> truth.toString().toUpperCase(Locale.ROOT);
            default -> value.toString();
        };
    }

    private String ofNumber(BigDecimal number, String shown, CellKind kind) {
        return switch (kind) {
            case TIME -> isDay(number) ? TIME.format(local(number).atZone(zone)) : plain(number);
            case DAY -> isDay(number) ? local(number).toLocalDate().toString() : plain(number);
            case PERCENT -> shown.strip().endsWith("%") ? plain(number.movePointRight(2)) + "%" : plain(number);
            case TEXT -> shown.isEmpty() ? plain(number) : shown;
            case NUMBER, UNMAPPED -> plain(number);
        };
    }

    private static boolean isDay(BigDecimal number) {
        return number.compareTo(FIRST_DAY) >= 0 && number.compareTo(LAST_DAY) <= 0;
    }

    /// The part of a day is a fraction that no number holds exactly, so it is rounded to the millisecond; then only whole
    /// seconds are kept, which is what a CSV file shows.
    private static LocalDateTime local(BigDecimal days) {
        var millis = days.multiply(MILLIS_OF_DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return DAY_ZERO.atStartOfDay().plus(millis, ChronoUnit.MILLIS).truncatedTo(ChronoUnit.SECONDS);
    }

    /// A number of more digits than any sheet holds is left as it came.
    private static String plain(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MOST_DIGITS) {
            return number.toString();
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
