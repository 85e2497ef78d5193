package phonngan.app.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/// The days of the sample year, in Thailand.
final class SampleCalendar {
    static final LocalDate FIRST_DAY = LocalDate.of(2022, 10, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2023, 9, 30);
    static final LocalDate FIRST_ROSTER = LocalDate.of(2022, 10, 4);
    static final LocalDate SECOND_ROSTER = LocalDate.of(2023, 7, 3);
    /// The mid-year reading, when the first third of the answers is in.
    static final LocalDateTime MIDSUMMER = LocalDateTime.of(2023, 6, 30, 17, 0);
    /// The last second in which an answer is in time.
    static final LocalDateTime CLOSING = LocalDateTime.of(2023, 10, 10, 23, 59, 59);
    /// When the complete answers are read.
    static final LocalDateTime AFTER_CLOSING = LocalDateTime.of(2023, 10, 11, 8, 30);
    /// When what came late is read.
    static final LocalDateTime LATE_READING = LocalDateTime.of(2023, 10, 16, 8, 30);
    static final LocalDate SUMMER_MEETINGS = LocalDate.of(2023, 7, 5);
    static final LocalDate AUTUMN_MEETINGS = LocalDate.of(2023, 10, 12);
    static final LocalDate LATE_MEETINGS = LocalDate.of(2023, 10, 18);
    static final LocalDate AFTER_POSTING = LocalDate.of(2023, 10, 27);

    private SampleCalendar() {
    }

    static Instant instant(LocalDateTime inThailand) {
        return inThailand.toInstant(ZoneOffset.ofHours(7));
    }

    static Instant instant(int year, int month, int day, int hour) {
        return instant(LocalDateTime.of(year, month, day, hour, 0));
    }
}
