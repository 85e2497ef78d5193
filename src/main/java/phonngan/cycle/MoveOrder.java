package phonngan.cycle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import phonngan.access.Role;
import phonngan.common.OfficeYear;

/// That somebody wants to move a year.
///
/// @param book the office and year
/// @param to where to
/// @param by who
/// @param role in which role
/// @param enteredBy who enters it
/// @param at when; kept to the millisecond
/// @param reason why; must not be blank
/// @param orderNo number of the order or announcement; empty when there is none
/// @param orderDate its day; null when there is none
/// @param until when the time of the new phase is over; null for no such time
public record MoveOrder(OfficeYear book, Phase to, String by, Role role, String enteredBy, Instant at, String reason,
        String orderNo, @Nullable LocalDate orderDate, @Nullable Instant until) {
    /// Cuts the instants to what is kept.
    public MoveOrder {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        until = until == null ? null : until.truncatedTo(ChronoUnit.MILLIS);
    }
}
