package phonngan.ranking;

import java.util.Map;
import java.util.Optional;
import phonngan.roster.SubjectKey;

/// Where the seats of a pool end.
///
/// @param seats how many may receive
/// @param eligible how many may be considered
/// @param places where everybody of the pool stands
public record PayLine(int seats, int eligible, Map<SubjectKey, PayPlace> places) {
    /// Keeps its own copy.
    public PayLine {
        places = Map.copyOf(places);
    }

    /// Where somebody stands; empty for who is not of the pool.
    public Optional<PayPlace> find(SubjectKey key) {
        return Optional.ofNullable(places.get(key));
    }
}
