package phonngan.common;

import java.time.LocalDate;

/// What came of reading a typed date.
public sealed interface DateReading {

    /// A day of the calendar.
    ///
    /// @param day the day
    /// @param weekdayDiffers whether a weekday was written beside it that this day is not: a slip worth a warning
    record Day(LocalDate day, boolean weekdayDiffers) implements DateReading {
    }

    /// No day, and nothing is guessed.
    ///
    /// @param why the reason
    record NoDate(Why why) implements DateReading {
    }

    /// Why a text gives no day or no instant.
    enum Why {
        /// Nothing is written.
        BLANK,
        /// Not the shape of one date: other words, a range, a meeting's number.
        NOT_A_DATE,
        /// The shape of a date that no calendar has, such as 31 เมษายน; never rolled over.
        NO_SUCH_DAY,
        /// A month and a year without a day.
        NO_DAY,
        /// More than ten fiscal years from the year in question, or a year of neither calendar.
        TOO_FAR,
        /// A day with a time of day that does not exist, or whose time zone is unknown or has several meanings.
        NO_SUCH_TIME
    }
}
