/// Accepted, returned or rejected: the committee's decisions on evidence.
///
/// Serves step 10 of the yearly cycle. Enter at `ReviewEvidence`.
@NullMarked
package phonngan.review;

import org.jspecify.annotations.NullMarked;
