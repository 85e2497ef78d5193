package phonngan.app.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import phonngan.common.ProblemCode;
import phonngan.intake.Claim;

/// Days on the command line, as ISO writes them.
final class Dates {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private Dates() {
    }

    /// The day of an option; null when the option was left out.
    static @Nullable LocalDate find(String option, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new CommandRefused(ProblemCode.BAD_OPTION, option, String.valueOf(text), "2023-10-20");
        }
    }

    /// The day of an option that must be given.
    static LocalDate get(String option, @Nullable String text) {
        var day = find(option, text);
        if (day == null) {
            throw new CommandRefused(ProblemCode.BAD_OPTION, option, "", "2023-10-20");
        }
        return day;
    }

    /// The end of that day in Thailand; null when the option was left out.
    static @Nullable Instant findEnd(String option, @Nullable String text) {
        var day = find(option, text);
        return day == null ? null : day.atTime(LAST_SECOND).atZone(Claim.BANGKOK).toInstant();
    }
}
