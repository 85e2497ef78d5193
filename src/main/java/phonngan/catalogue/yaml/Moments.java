package phonngan.catalogue.yaml;

import phonngan.common.yaml.Field;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import phonngan.common.ProblemCode;

/// Reads days and instants, in years of the Christian era.
final class Moments {
    private static final int FIRST_YEAR = 1900;
    private static final int FIRST_BUDDHIST_YEAR = 2400;

    private Moments() {
    }

    /// A day such as `2022-10-01`.
    static Optional<LocalDate> day(Field field) {
        var text = field.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(inOurTime(LocalDate.parse(text)));
        } catch (DateTimeException _) {
            field.refuse(ProblemCode.BAD_DAY);
            return Optional.empty();
        }
    }

    /// An instant with its zone such as `2023-10-10T23:59:59+07:00`.
    static Optional<Instant> instant(Field field) {
        var text = field.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            var moment = OffsetDateTime.parse(text);
            inOurTime(moment.toLocalDate());
            return Optional.of(moment.toInstant());
        } catch (DateTimeException _) {
            field.refuse(ProblemCode.BAD_INSTANT);
            return Optional.empty();
        }
    }

    private static LocalDate inOurTime(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() >= FIRST_BUDDHIST_YEAR) {
            throw new DateTimeException("a year of another era");
        }
        return day;
    }
}
