package phonngan.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import phonngan.common.OfficeYear;
import phonngan.roster.SubjectKey;

/// What somebody has begun to fill in and not sent: it is nobody's evidence, counts for nothing, and only its owner
/// sees it.
///
/// @param book the office and year
/// @param owner who fills it in
/// @param indicator for which indicator
/// @param receipt the code under which it will be sent
/// @param replaces whether something was sent under it before
/// @param said answers as typed
/// @param kinds the kind chosen at each place
/// @param files ids of the files put into each place
/// @param savedAt when it was last saved
public record Draft(OfficeYear book, SubjectKey owner, String indicator, String receipt, boolean replaces,
        Map<Field, String> said, Map<Integer, String> kinds, Map<Integer, List<Long>> files, Instant savedAt) {
    /// The most drafts of one person in one year.
    public static final int MOST = 40;

    /// Keeps its own copies.
    public Draft {
        said = Map.copyOf(said);
        kinds = Map.copyOf(kinds);
        files = Map.copyOf(files);
    }
}
