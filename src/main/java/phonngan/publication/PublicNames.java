package phonngan.publication;

import java.time.LocalDate;
import java.util.List;
import phonngan.approval.ListVersion;

/// What the public sees of an approved list: who is recognised, in which pool and unit. No rank, no points, no amount,
/// no id.
///
/// @param list the approved version
/// @param until the last day on which names stand in public
/// @param pools by pool
public record PublicNames(ListVersion list, LocalDate until, List<Pool> pools) {
    /// Keeps its own copy.
    public PublicNames {
        pools = List.copyOf(pools);
    }

    /// The recognised of one pool.
    ///
    /// @param pool the pool
    /// @param title what people call it
    /// @param recognised how many there are, named or not
    /// @param named those who agreed to be named, by name
    public record Pool(String pool, String title, int recognised, List<Named> named) {
        /// Keeps its own copy.
        public Pool {
            named = List.copyOf(named);
        }
    }

    /// Somebody recognised.
    ///
    /// @param name as people read it
    /// @param unit the unit's name; empty when not known
    public record Named(String name, String unit) {
    }
}
