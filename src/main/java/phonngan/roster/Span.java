package phonngan.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From one day to another, both included.
///
/// @param start the first day; null when always
/// @param end the last day; null when open
record Span(@Nullable LocalDate start, @Nullable LocalDate end) {

    static Span of(StaffPeriod period) {
        return new Span(period.start(), period.end());
    }

    boolean endsBeforeItStarts() {
        return start != null && end != null && end.isBefore(start);
    }

    boolean sharesADayWith(Span other) {
        return startsBy(other.end) && other.startsBy(end);
    }

    private boolean startsBy(@Nullable LocalDate day) {
        return start == null || day == null || !start.isAfter(day);
    }
}
