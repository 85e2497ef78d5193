package phonngan.app.privacy;

import java.util.Map;
import phonngan.common.Problem;
import phonngan.roster.ErasedWords;

/// What came of the wish to erase somebody.
public sealed interface ErasureOutcome {

    /// The words are gone.
    ///
    /// @param instead what stands in their place
    /// @param touched how many rows of each table were changed or removed
    /// @param files how many stored files were removed
    record Erased(ErasedWords instead, Map<String, Long> touched, int files) implements ErasureOutcome {
        /// How many rows in all tables.
        public long rows() {
            return touched.values().stream().mapToLong(it -> it).sum();
        }
    }

    /// Nothing was done.
    ///
    /// @param why why, and what to do
    record Refused(Problem why) implements ErasureOutcome {
    }
}
