package phonngan.testkit.google;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A cell as a sheet keeps it and as people see it.
///
/// @param kept a string, a [BigDecimal] or a [Boolean]
/// @param shown what is displayed, and what a CSV download holds
record FakeCell(Object kept, String shown) {
    static final FakeCell BLANK = new FakeCell("", "");

    private static final LocalDateTime ZERO = LocalDate.of(1899, 12, 30).atStartOfDay();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d/M/uuuu, H:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);

    /// What a form or a person puts into a cell of a sheet with a Thai locale.
    static FakeCell of(Object value) {
        return switch (value) {
            case LocalDateTime time -> new FakeCell(serial(time), TIME.format(time));
            case LocalDate day -> new FakeCell(serial(day.atStartOfDay()).stripTrailingZeros(), DAY.format(day));
            case Percent(var number) -> new FakeCell(number.movePointLeft(2), number.toPlainString() + "%");
            case Shown(var number, var shown) -> new FakeCell(number, shown);
            case Integer number -> new FakeCell(new BigDecimal(number), number.toString());
            case BigDecimal number -> new FakeCell(number, number.toPlainString());
            case Boolean truth -> new FakeCell(truth, truth ? "TRUE" : "FALSE");
            default -> new FakeCell(value.toString(), value.toString());
        };
    }

    /// Fifteen digits, as a double holds them.
    private static BigDecimal serial(LocalDateTime time) {
        return new BigDecimal(Duration.between(ZERO, time).toMillis()).divide(new BigDecimal(86_400_000), 10,
                RoundingMode.HALF_UP);
    }

    /// A percentage, which a sheet keeps as a hundredth of it.
    record Percent(BigDecimal number) {
    }

    /// A number that is shown otherwise than it is kept, such as 001.
    record Shown(BigDecimal number, String shown) {
    }
}
