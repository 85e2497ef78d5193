package phonngan.intake;

import java.util.List;

/// What tells one answer from another when the same form is read again.
public sealed interface IdentitySource {

    /// The cells of these columns, joined with `|`.
    ///
    /// @param titles one header for each part
    record Columns(List<String> titles) implements IdentitySource {
        /// Keeps its own copy.
        public Columns {
            titles = List.copyOf(titles);
        }
    }

    /// A fingerprint of what the answer says.
    record Content() implements IdentitySource {
    }
}
