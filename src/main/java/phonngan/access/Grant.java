package phonngan.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A role that somebody holds.
///
/// @param role which
/// @param unit the code of the unit for which it holds; empty for the whole office
/// @param from its first day
/// @param to its last day; null while it is open
/// @param acting whether it is held for somebody else (รักษาราชการแทน)
public record Grant(Role role, String unit, LocalDate from, @Nullable LocalDate to, boolean acting) {

    /// Whether it is in force on a day.
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
