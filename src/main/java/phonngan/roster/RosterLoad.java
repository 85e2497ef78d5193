package phonngan.roster;

import java.time.Instant;
import java.util.List;
import phonngan.common.OfficeYear;

/// One load of a roster, as it is stored.
///
/// @param book the office and year
/// @param number one more than the year's last load
/// @param file the file's base name
/// @param enteredBy who loaded it
/// @param loadedAt when
/// @param newcomers those of the load that were never given a key before
/// @param changes what it brings
public record RosterLoad(OfficeYear book, int number, String file, String enteredBy, Instant loadedAt,
        List<KnownSubject> newcomers, RosterChanges changes) {
    /// Keeps its own copy.
    public RosterLoad {
        newcomers = List.copyOf(newcomers);
    }
}
