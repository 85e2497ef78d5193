package phonngan.approval;

import java.time.LocalDate;
import java.util.List;

/// What a committee resolved on a list (มติ).
///
/// @param committee which committee
/// @param heldOn the day of the meeting
/// @param chair who presided
/// @param votes each member's, nobody twice
/// @param appointed how many members the order of appointment has in force on that day
/// @param counted how many of those present counted
/// @param interested members who voted and did not count, because they receive by this list
/// @param carried whether more than half of those counted were for it
public record Resolution(String committee, LocalDate heldOn, String chair, List<Vote> votes, int appointed,
        int counted, List<String> interested, boolean carried) {
    /// Keeps its own copies.
    public Resolution {
        votes = List.copyOf(votes);
        interested = List.copyOf(interested);
    }
}
