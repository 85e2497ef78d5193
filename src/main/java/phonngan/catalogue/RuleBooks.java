package phonngan.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import phonngan.common.FiscalYear;

/// Rule books as they are stored: each under its fingerprint, never altered, and a note of which one serves an office's
/// year from when on.
public interface RuleBooks {

    /// Keeps a rule book, unless it is kept already, and lets it serve an office's year from now on.
    ///
    /// @param office the office; [#EVERY_OFFICE] for all that have no rule book of their own
    void load(long office, FiscalYear year, RuleBookFiles files, String enteredBy, Instant at);

    /// The fingerprint of the rule book that serves an office's year: the last one loaded for it, else the last one
    /// loaded for every office.
    Optional<CatalogueDigest> findServing(long office, FiscalYear year);

    /// Every loading that served the office's year, its own ones and those for every office, earliest first.
    List<Loading> listLoadings(long office, FiscalYear year);

    /// The years for which the office has a rule book, the latest first.
    List<FiscalYear> listYears(long office);

    /// The files kept under a fingerprint, whatever their true fingerprint is now.
    Optional<RuleBookFiles> find(CatalogueDigest digest);

    /// Stands for all offices that have no rule book of their own.
    long EVERY_OFFICE = 0;
}
