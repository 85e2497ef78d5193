package phonngan.invariants;

import java.util.Set;
import phonngan.common.OfficeYear;

/// One pass over a part of the store. Memory does not grow with the number of rows.
public interface Inspection {

    /// The invariants about which it writes something down.
    Set<Invariant> invariants();

    /// Looks at a year.
    void inspect(OfficeYear book, Notebook notebook);
}
