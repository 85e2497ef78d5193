package phonngan.cycle;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import phonngan.access.Role;
import phonngan.common.OfficeYear;

/// That a year was moved; kept for good.
///
/// @param id its id
/// @param book the office and year
/// @param number counts the year's acts, from 1 without a gap
/// @param from where the year stood
/// @param to where it stands since
/// @param by who moved it
/// @param role in which role
/// @param enteredBy who entered it
/// @param at when, to the millisecond
/// @param reason why
/// @param orderNo number of the order or announcement; empty when there is none
/// @param orderDate its day; null when there is none
/// @param until when the new phase's time is over; null when it has none
public record YearAct(long id, OfficeYear book, int number, Phase from, Phase to, String by, Role role,
        String enteredBy, Instant at, String reason, String orderNo, @Nullable LocalDate orderDate,
        @Nullable Instant until) {
}
