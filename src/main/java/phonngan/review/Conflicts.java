package phonngan.review;

import java.util.List;
import phonngan.common.OfficeYear;

/// Conflicts of judges as stored; they are only ever added.
public interface Conflicts {

    /// Locks the year until the surrounding transaction ends.
    void lock(OfficeYear book);

    /// Adds one.
    void add(Conflict conflict);

    /// All of a year, earliest first.
    List<Conflict> list(OfficeYear book);
}
