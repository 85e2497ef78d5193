/// A Google of our own for trials: sheets with state, a token office that checks signatures, and a wire that breaks.
/// Where it is known to differ from Google stands in `src/docs/google-trials.md`.
@NullMarked
package phonngan.testkit.google;

import org.jspecify.annotations.NullMarked;
