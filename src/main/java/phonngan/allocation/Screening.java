package phonngan.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import phonngan.common.CodePointOrder;
import phonngan.common.Round;
import phonngan.common.SubjectKind;
import phonngan.ranking.Ranking;
import phonngan.ranking.Standing;
import phonngan.roster.StaffMember;
import phonngan.roster.SubjectKey;

/// The members of a pool, sorted into who may be considered and who may not.
///
/// @param eligible in order, ranks counted among them
/// @param excluded the others by subject id, each with what stands in the way
record Screening(List<Standing> eligible, List<Excluded> excluded) {

    /// Screens a pool.
    ///
    /// @param pool the standings of one pool
    /// @param staff everybody on the roster
    static Screening of(Ranking pool, Eligibility eligibility, Round round, Map<SubjectKey, StaffMember> staff) {
        var excluded = new ArrayList<Excluded>();
        for (var standing : pool.standings()) {
            if (standing.subject().kind() == SubjectKind.PERSON) {
                var member = Objects.requireNonNull(staff.get(standing.subject().key()), standing::subjectId);
                var obstacles = eligibility.listObstacles(member, round);
                if (!obstacles.isEmpty()) {
                    excluded.add(new Excluded(standing, obstacles));
                }
            }
        }
        var out = excluded.stream().map(it -> it.standing().subject().key()).collect(Collectors.toSet());
        excluded.sort(Comparator.comparing(it -> it.standing().subjectId(), CodePointOrder.BY_CODE_POINT));
        return new Screening(pool.among(it -> !out.contains(it.subject().key())).standings(), excluded);
    }

    /// Somebody who may not be considered.
    record Excluded(Standing standing, List<Ground> obstacles) {
    }
}
