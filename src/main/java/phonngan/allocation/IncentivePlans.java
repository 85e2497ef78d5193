package phonngan.allocation;

import java.time.Instant;
import java.util.Optional;
import phonngan.common.OfficeYear;

/// The incentive plans of offices' years, word for word as they were decided. A later plan takes the place of the
/// earlier one, which stays.
public interface IncentivePlans {

    /// Keeps a plan, and lets it serve the year from now on; nothing happens when the serving one says the same.
    ///
    /// @param text the plan as it was read
    /// @param digest the SHA-256 of the text's UTF-8 bytes, lower-case hexadecimal
    /// @param by who keeps it
    void keep(OfficeYear book, String text, String digest, String by, Instant at);

    /// The plan that serves a year: the last one kept.
    Optional<KeptPlan> findServing(OfficeYear book);

    /// A plan that was ever kept for a year, whether it still serves or not.
    ///
    /// @param digest the SHA-256 of its text
    Optional<KeptPlan> find(OfficeYear book, String digest);
}
