package phonngan.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An indicator set aside for a while (effect `exclude`): it leaves score and maximum of every round that shares a
/// day with it. Source 002: the site that took the news reports closed in July 2564.
///
/// @param indicator the indicator's id
/// @param from the first day, or null for "since ever"
/// @param to the last day, or null while it is open
/// @param reason what people read
public record Suspension(String indicator, @Nullable LocalDate from, @Nullable LocalDate to, String reason) {
}
