package phonngan.common;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import phonngan.common.DateReading.Day;
import phonngan.common.DateReading.NoDate;
import phonngan.common.DateReading.Why;

/// The parts of one date as they stand in a text, not yet known to be a day.
///
/// @param weekday the weekday written beside it, Monday 1; null when none is
/// @param day the day of the month, one or two digits
/// @param month the number of the month, which may be none of the twelve
/// @param year the year as written
/// @param time the time of day written behind it; null when none is
record WrittenDate(@Nullable Integer weekday, int day, int month, WrittenYear year, @Nullable WrittenTime time) {
    private static final String WEEKDAY = "(?:(?:วัน ?)?(?<weekday>" + CalendarWords.WEEKDAYS.pattern()
            + ")[ .,]{0,2}+(?:(?:วัน)?ที่ ?)?|วัน ?ที่ ?)?";
    private static final String DAY = "(?<day>\\d{1,2})";
    private static final String ORDINAL = "(?:st|nd|rd|th)?(?: of)?";
    private static final String MONTH = "(?:เดือน ?)?(?<month>" + CalendarWords.MONTHS.pattern() + ")";
    private static final String MONTH_NUMBER = "(?<month>\\d{1,2})";
    private static final String GAP = "[ .,/-]{0,3}";
    private static final String FIRST_RULE = " ?(?<rule>[/.-]) ?";
    private static final String SAME_RULE = " ?\\k<rule> ?";
    private static final String YEAR = WrittenYear.PATTERN;
    private static final String TIME = "(?:(?:t|,? |, ?|[ ,]{0,2}เวลา ?)" + WrittenTime.PATTERN + ")?";

    private static final Pattern DAY_MONTH_YEAR = shape(DAY + FIRST_RULE + MONTH_NUMBER + SAME_RULE + YEAR);
    private static final Pattern MONTH_DAY_YEAR = shape(MONTH_NUMBER + FIRST_RULE + DAY + SAME_RULE + YEAR);
    private static final Pattern YEAR_FIRST = shape(YEAR + FIRST_RULE + MONTH_NUMBER + SAME_RULE + DAY);
    private static final Pattern DAY_AND_WORD = shape(DAY + ORDINAL + GAP + MONTH + GAP + YEAR);
    private static final Pattern WORD_AND_DAY = shape(MONTH + GAP + DAY + ORDINAL + "(?:, ?| )" + YEAR);
    private static final Pattern NUMBERED_MONTH = shape(DAY + " ?เดือน ?(?:ที่ ?)?" + MONTH_NUMBER + " ?" + YEAR);
    private static final List<Pattern> OF_ONE_ORDER = List.of(YEAR_FIRST, DAY_AND_WORD, WORD_AND_DAY, NUMBERED_MONTH);
    private static final Pattern MONTH_AND_YEAR = Pattern.compile(MONTH + GAP + YEAR);

    /// The longest spelling of a date and time, with room to spare; a longer cell is something else.
    private static final int LONGEST = 150;

    /// Reads a text that is one date, with or without a time of day, and nothing else.
    ///
    /// @param text code spelling in lower case
    /// @param monthFirst whether of three numbers ending in the year the first is the month
    static Optional<WrittenDate> find(String text, boolean monthFirst) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        return findNumbers(text, monthFirst).or(() -> OF_ONE_ORDER.stream().map(it -> it.matcher(text))
                .filter(Matcher::matches).findFirst().map(WrittenDate::of));
    }

    /// As [#find(String, boolean)] for three numbers of which the year is the last.
    static Optional<WrittenDate> findNumbers(String text, boolean monthFirst) {
        var found = (monthFirst ? MONTH_DAY_YEAR : DAY_MONTH_YEAR).matcher(text);
        return text.length() <= LONGEST && found.matches() ? Optional.of(of(found)) : Optional.empty();
    }

    /// Whether the text is a month and a year without a day.
    static boolean isMonthAndYear(String text) {
        return text.length() <= LONGEST && MONTH_AND_YEAR.matcher(text).matches();
    }

    /// The day that is meant, or why there is none; nothing rolls over into the next month.
    DateReading read(FiscalYear near) {
        var christian = year.christian(near);
        if (christian.isEmpty()) {
            return new NoDate(Why.TOO_FAR);
        }
        try {
            var it = LocalDate.of(christian.getAsInt(), month, day);
            return findInstant(it).isEmpty()
                    ? new NoDate(Why.NO_SUCH_TIME)
                    : new Day(it, weekday != null && weekday != it.getDayOfWeek().getValue());
        } catch (DateTimeException _) {
            return new NoDate(Why.NO_SUCH_DAY);
        }
    }

    /// The instant of the time written behind that day, or of its start in Thailand when there is no time; empty when
    /// there is no such time of day or its zone is in doubt.
    Optional<Instant> findInstant(LocalDate of) {
        var clock = time == null ? Optional.of(LocalTime.MIDNIGHT) : time.findClock();
        Optional<ZoneId> zone = time == null ? Optional.of(WrittenTime.THAILAND) : time.findZone();
        return clock.flatMap(it -> zone.map(at -> of.atTime(it).atZone(at).toInstant()));
    }

    private static Pattern shape(String date) {
        return Pattern.compile(WEEKDAY + date + TIME);
    }

    private static WrittenDate of(Matcher found) {
        var weekday = found.group("weekday");
        var month = found.group("month");
        return new WrittenDate(weekday == null ? null : CalendarWords.WEEKDAYS.number(weekday),
                Integer.parseInt(found.group("day")),
                Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : CalendarWords.MONTHS.number(month),
                new WrittenYear(found.group("year"), found.group("era")), WrittenTime.in(found));
    }
}
