package phonngan.roster;

import java.util.List;
import java.util.stream.Stream;

/// The people and units that a load brings anew or otherwise than they stood, each with all that holds from now on.
///
/// @param staff people with all their periods
/// @param units units
public record RosterChanges(List<StaffMember> staff, List<Unit> units) {
    /// Keeps its own copies.
    public RosterChanges {
        staff = List.copyOf(staff);
        units = List.copyOf(units);
    }

    /// Whether there is nothing to store.
    public boolean isEmpty() {
        return staff.isEmpty() && units.isEmpty();
    }

    /// The staff ids and unit codes concerned.
    public List<String> ids() {
        return Stream.concat(staff.stream().map(StaffMember::id), units.stream().map(Unit::code)).toList();
    }
}
