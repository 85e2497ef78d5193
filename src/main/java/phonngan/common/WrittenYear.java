package phonngan.common;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// A year as it stands in a text: of either calendar, with two digits or four.
///
/// @param digits two or four digits
/// @param era `พ.ศ.`, `ค.ศ.`, `be`, `ad` … as written, in lower case; null when nothing is
record WrittenYear(String digits, @Nullable String era) {
    /// For lower-case text, to stand inside a larger pattern.
    static final String PATTERN = "(?:ปี ?)?(?:(?<era>(?:พ\\.? ?ศ|ค\\.? ?ศ|b\\.?e|c\\.?e|a\\.?d)\\.?) ?)?"
            + "(?<year>\\d{4}|\\d{2})(?!\\d)";

    private static final int FIRST_BUDDHIST = 2400;
    private static final int FIRST_CHRISTIAN = 1900;
    private static final int LAST_CHRISTIAN = 2199;

    /// The year of the Christian calendar. A written era is believed. Without one, four digits from 2400 are Buddhist
    /// and 1900 to 2199 Christian; two digits are the year of 25yy or 20yy that is nearer the fiscal year.
    ///
    /// @return empty for a year of neither calendar
    OptionalInt christian(FiscalYear near) {
        int number = Integer.parseInt(digits);
        if (era != null) {
            boolean buddhist = era.startsWith("พ") || era.startsWith("b");
            int full = digits.length() == 4 ? number : number + (buddhist ? 2500 : 2000);
            return OptionalInt.of(buddhist ? full - FiscalYear.BUDDHIST_OFFSET : full);
        }
        if (digits.length() == 2) {
            return OptionalInt.of(nearer(number, near.be() - FiscalYear.BUDDHIST_OFFSET));
        }
        if (number >= FIRST_BUDDHIST) {
            return OptionalInt.of(number - FiscalYear.BUDDHIST_OFFSET);
        }
        return number >= FIRST_CHRISTIAN && number <= LAST_CHRISTIAN ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private static int nearer(int twoDigits, int middle) {
        int fromBuddhist = 2500 + twoDigits - FiscalYear.BUDDHIST_OFFSET;
        int fromChristian = 2000 + twoDigits;
        return Math.abs(fromBuddhist - middle) < Math.abs(fromChristian - middle) ? fromBuddhist : fromChristian;
    }
}
