package phonngan.ranking;

import java.util.Collection;
import java.util.Map;
import phonngan.roster.Subject;
import phonngan.roster.SubjectKey;

/// Puts everybody in order, pool by pool: one year, one round, totals of unlike role groups never compared and people
/// never ranked with units.
public final class RankStaff {
    private RankStaff() {
    }

    /// Ranks the subjects of a round. No tie is broken: not by name, not by id, not by time.
    ///
    /// @param subjects everybody in the round, each once; who has no role group is measured by nothing and left out
    /// @param totals what was posted, or what a run says; who is missing has 0
    /// @param unitNames unit code to name
    public static Ranking rank(Collection<Subject> subjects, Map<SubjectKey, Totals> totals,
            Map<String, String> unitNames) {
        return Ranking.of(subjects.stream().filter(it -> !it.group().isEmpty())
                .map(it -> new Standing(it, unitNames.getOrDefault(it.unitCode(), it.unitCode()),
                        totals.getOrDefault(it.key(), Totals.NONE), 0, false))
                .toList());
    }
}
