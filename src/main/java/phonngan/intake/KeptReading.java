package phonngan.intake;

import java.time.Instant;
import java.util.Optional;

/// A reading that was shown, as it is looked up later.
///
/// @param batch what was read, by whom and when
/// @param counts what became of its rows
/// @param undone that it was taken back; empty while it stands
public record KeptReading(Batch batch, IntakeCounts counts, Optional<Undoing> undone) {

    /// That a reading was taken back as a whole.
    ///
    /// @param reason why
    /// @param by who did it
    /// @param at when
    public record Undoing(String reason, String by, Instant at) {
    }
}
