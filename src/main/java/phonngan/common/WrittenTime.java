package phonngan.common;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A time of day as it stands in a text, not yet known to exist.
///
/// @param digits hours, minutes, seconds and their fraction, such as `11:07:29.5`
/// @param half the half of the day to which the hours count, `am` or `หลังเที่ยง`; null for the clock of 24 hours
/// @param zone what is written for a zone; null when nothing is, which means the time of Thailand
record WrittenTime(String digits, @Nullable String half, @Nullable String zone) {
    /// Where nobody wrote a zone.
    static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    /// For lower-case text, to stand inside a larger pattern; `14:30`, `14.30 น.`, `11:07:29 am gmt+7`.
    static final String PATTERN = "(?<clock>\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d{1,9})?)?)"
            + "(?: ?(?<half>[ap]m|[ap]\\.m\\.|ก่อนเที่ยง|หลังเที่ยง))?(?: ?น\\.?)?"
            + "(?: ?(?<zone>[+-]\\d{2}(?::?\\d{2})?|(?:gmt|utc)[+-]\\d{1,2}(?::?\\d{2})?|[a-z]{1,5})"
            + "(?: \\([^()]{1,60}+\\))?)?";

    private static final Pattern CLOCK = Pattern.compile("(\\d+)[:.](\\d+)(?:[:.](\\d+)(?:[.,](\\d+))?)?");
    private static final Pattern OFFSET = Pattern.compile("(?:gmt|utc)?([+-])(\\d{1,2})(?::?(\\d{2}))?");

    /// Abbreviations with one meaning the world over. Those with several (AST, BST, CST, EST, IST, PST …) are left
    /// out on purpose: Java's own table has AST for Alaska.
    private static final Map<String, ZoneOffset> ZONES = Map.ofEntries(entry("z", ZoneOffset.UTC),
            entry("utc", ZoneOffset.UTC), entry("gmt", ZoneOffset.UTC), entry("ict", ZoneOffset.ofHours(7)),
            entry("wib", ZoneOffset.ofHours(7)), entry("mmt", ZoneOffset.ofHoursMinutes(6, 30)),
            entry("sgt", ZoneOffset.ofHours(8)), entry("hkt", ZoneOffset.ofHours(8)),
            entry("myt", ZoneOffset.ofHours(8)), entry("jst", ZoneOffset.ofHours(9)),
            entry("kst", ZoneOffset.ofHours(9)), entry("cet", ZoneOffset.ofHours(1)),
            entry("cest", ZoneOffset.ofHours(2)), entry("eet", ZoneOffset.ofHours(2)),
            entry("eest", ZoneOffset.ofHours(3)));

    /// The time that a larger pattern found, or null when it found a day alone.
    static @Nullable WrittenTime in(MatchResult found) {
        var clock = found.group("clock");
        return clock == null ? null : new WrittenTime(clock, found.group("half"), found.group("zone"));
    }

    /// The time on the clock; empty when there is none, such as 24:00, 9:75 or 13:00 PM.
    Optional<LocalTime> findClock() {
        var parts = CLOCK.matcher(digits);
        if (!parts.matches()) {
            throw new IllegalStateException("Not a clock: " + digits);
        }
        int hour = number(parts.group(1));
        if (half != null && (hour < 1 || hour > 12)) {
            return Optional.empty();
        }
        int ofDay = half == null ? hour : hour % 12 + (isAfternoon(half) ? 12 : 0);
        try {
            return Optional.of(LocalTime.of(ofDay, number(parts.group(2)), number(parts.group(3)),
                    number(nanoseconds(parts.group(4)))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The zone; empty when what is written has no meaning or several.
    Optional<ZoneId> findZone() {
        if (zone == null) {
            return Optional.of(THAILAND);
        }
        var offset = OFFSET.matcher(zone);
        return offset.matches() ? offset(offset) : Optional.ofNullable(ZONES.get(zone));
    }

    private static boolean isAfternoon(String half) {
        return half.startsWith("p") || half.equals("หลังเที่ยง");
    }

    private static Optional<ZoneId> offset(MatchResult written) {
        int sign = written.group(1).equals("-") ? -1 : 1;
        try {
            return Optional.of(ZoneOffset.ofHoursMinutes(sign * number(written.group(2)),
                    sign * number(written.group(3))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static @Nullable String nanoseconds(@Nullable String fraction) {
        return fraction == null ? null : fraction + "0".repeat(9 - fraction.length());
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
