package phonngan.common;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One round (รอบ) of a year: six months, twelve months, five months, whatever the rule book says.
///
/// @param id how commands and forms name it, such as `12m`
/// @param title what people read
/// @param from its first day
/// @param to its last day, included; also the day on which its points take effect
/// @param closesAt the last instant at which an answer is on time
public record Round(String id, String title, LocalDate from, LocalDate to, Instant closesAt) {

    /// Whether something achieved on that day belongs to the round.
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// Whether the round and the span share a day.
    ///
    /// @param start the first day of the span
    /// @param end its last day, or null when it is open
    public boolean sharesADayWith(@Nullable LocalDate start,
            @Nullable LocalDate end) {
        return (start == null || !start.isAfter(to)) && (end == null || !end.isBefore(from));
    }
}
