package phonngan.roster;

import java.util.List;
import java.util.Map;
import phonngan.common.OfficeYear;

/// The rosters as stored: each load adds rows and none changes or removes any, so that the roster of an earlier load
/// can always be had again.
public interface Rosters {

    /// The roster of an office's year as it stands; empty before the first load.
    Roster get(OfficeYear book);

    /// The roster as it stood after a load.
    ///
    /// @param lastLoad the number of the load; 0 gives the empty roster, one beyond the last gives the latest
    Roster getAsOf(OfficeYear book, int lastLoad);

    /// As [#get(OfficeYear)], and nobody else changes the year until the surrounding transaction ends.
    Roster getLocked(OfficeYear book);

    /// Everybody and every unit that any load of the office, in whatever year, has given a key: by staff id or code.
    Map<String, KnownSubject> listKnown(long office);

    /// Adds subjects with the keys that they had elsewhere, such as in a copy of a ledger. Those that are known already
    /// are left out by whoever calls.
    void addKnown(long office, List<KnownSubject> subjects);

    /// Adds a load.
    void add(RosterLoad load);
}
