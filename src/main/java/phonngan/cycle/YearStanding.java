package phonngan.cycle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where a year stands, and how it came there.
///
/// @param acts all acts, earliest first
public record YearStanding(List<YearAct> acts) {
    /// Keeps its own copy.
    public YearStanding {
        acts = List.copyOf(acts);
    }

    /// The phase now.
    public Phase phase() {
        return acts.isEmpty() ? Phase.OPEN : acts.getLast().to();
    }

    /// When the time of the present phase is over, if it was given one.
    public Optional<Instant> deadline() {
        return acts.isEmpty() ? Optional.empty() : Optional.ofNullable(acts.getLast().until());
    }

    /// The act that brought the year to where it stands; empty while nobody has moved it.
    public Optional<YearAct> findLast() {
        return acts.isEmpty() ? Optional.empty() : Optional.of(acts.getLast());
    }
}
