package phonngan.approval;

import java.util.Optional;
import phonngan.allocation.IncentivePlan;
import phonngan.common.OfficeYear;

/// The incentive plan that serves a year.
///
/// @param plan what it says
/// @param digest the SHA-256 of its text
public record PlanInForce(IncentivePlan plan, String digest) {

    /// Knows them.
    public interface Plans {
        /// The plan that serves a year, if there is one.
        Optional<PlanInForce> find(OfficeYear book);
    }
}
