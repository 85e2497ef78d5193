package phonngan.review.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import phonngan.common.web.Frame;
import phonngan.intake.ClaimState;
import phonngan.intake.KeptReading;
import phonngan.review.UndoForesight;

/// What taking a reading back would take away, and where it is done.
///
/// @param frame around it
/// @param reading the reading
/// @param foresight what would happen
/// @param comesAgain whether the form is fed by a sheet that is not paused, so that the next round brings all of it again
/// @param said the word of what was wrong; empty for nothing
public record UndoPage(Frame frame, KeptReading reading, UndoForesight foresight, boolean comesAgain,
        String said) {

    /// The states in which some of the claims stand, in the order of the states.
    public List<ClaimState> states(Map<ClaimState, Long> counts) {
        return Arrays.stream(ClaimState.values()).filter(counts::containsKey).toList();
    }
}
