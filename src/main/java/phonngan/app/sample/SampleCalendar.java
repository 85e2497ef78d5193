package phonngan.app.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/// The days of the sample year, in Thailand.
final class SampleCalendar {
    static final LocalDate FIRST_DAY = LocalDate.of(2022, 10, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2023, 9, 30);
    static final LocalDate FIRST_ROSTER = LocalDate.of(2022, 10, 4);
    static final LocalDate SECOND_ROSTER = LocalDate.of(2023, 7, 3);
    /// N-NET of the second term of 2565 and of the first term of 2566.
    static final LocalDate FIRST_SITTING = LocalDate.of(2023, 3, 4);
    static final LocalDate SECOND_SITTING = LocalDate.of(2023, 9, 2);
    /// The mid-year reading, when the first third of the answers is in.
    static final LocalDateTime MIDSUMMER = LocalDateTime.of(2023, 6, 30, 17, 0);
    /// The last second in which an answer is in time.
    static final LocalDateTime CLOSING = LocalDateTime.of(2023, 10, 10, 23, 59, 59);
    /// When the complete answers are read.
    static final LocalDateTime AFTER_CLOSING = LocalDateTime.of(2023, 10, 11, 8, 30);
    /// When what came late is read.
    static final LocalDateTime LATE_READING = LocalDateTime.of(2023, 10, 16, 8, 30);
    /// When the committee meets: on working days, holidays left out.
    static final List<LocalDate> SUMMER_MEETINGS = days(7, 5, 6, 7, 10, 11, 12, 13);
    static final List<LocalDate> AUTUMN_MEETINGS = days(10, 12, 16, 17, 18, 19, 20);
    static final List<LocalDate> LATE_MEETINGS = days(10, 19, 20);
    static final List<LocalDate> AFTER_POSTING = days(10, 27, 30, 31);

    private SampleCalendar() {
    }

    private static List<LocalDate> days(int month, int... days) {
        return IntStream.of(days).mapToObj(it -> LocalDate.of(2023, month, it)).toList();
    }

    static Instant instant(LocalDateTime inThailand) {
        return inThailand.toInstant(ZoneOffset.ofHours(7));
    }

    static Instant instant(int year, int month, int day, int hour) {
        return instant(LocalDateTime.of(year, month, day, hour, 0));
    }
}
