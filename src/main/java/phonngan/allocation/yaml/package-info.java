/// Reads incentive plans (`config/incentives/<year>.yaml`), strictly: what is not understood is a problem with its
/// line, never guessed.
///
/// Serves step 11 of the yearly cycle. Enter at [phonngan.allocation.yaml.IncentivePlanReader].
@NullMarked
package phonngan.allocation.yaml;

import org.jspecify.annotations.NullMarked;
