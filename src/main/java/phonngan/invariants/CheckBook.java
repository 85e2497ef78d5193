package phonngan.invariants;

import java.util.Optional;
import phonngan.common.OfficeYear;

/// Where checks are kept. They are only ever added. While the last one of a year has a finding that stops writing, the
/// guard of the year lets nobody in.
public interface CheckBook {

    /// Adds a check.
    void add(KeptCheck check);

    /// The last check of a year.
    Optional<KeptCheck> findLast(OfficeYear book);
}
