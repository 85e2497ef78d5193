package phonngan.review;

import java.time.Instant;
import java.util.List;
import phonngan.common.OfficeYear;

/// The committee members as stored; they are only ever added.
public interface Committees {

    /// All members of an office's year.
    CommitteeRoll get(OfficeYear book);

    /// As [#get], and nobody else changes the year until the surrounding transaction ends.
    CommitteeRoll getLocked(OfficeYear book);

    /// Adds members that the year does not have yet.
    ///
    /// @param enteredBy who loaded them
    /// @param at when
    void add(OfficeYear book, List<CommitteeMember> members, String enteredBy, Instant at);
}
