package phonngan.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import phonngan.catalogue.Criteria;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.Suspension;
import phonngan.common.Points;
import phonngan.common.Round;
import phonngan.roster.Subject;

/// All that is needed to score one subject by one indicator in one round.
///
/// @param subject who is measured
/// @param indicator by what
/// @param criteria the criteria of the subject's role group
/// @param round when
/// @param fullMark the full mark of one indicator
/// @param suspension what takes the indicator out of this round, if anything
/// @param evidence every claim of the subject for the indicator in the round, in any order
/// @param closedSteps steps whose awaited document the committee has ruled as not coming
public record IndicatorCase(Subject subject, Indicator indicator, Criteria criteria, Round round, Points fullMark,
        Optional<Suspension> suspension, List<Evidence> evidence, Set<Integer> closedSteps) {
    /// Keeps its own copies.
    public IndicatorCase {
        evidence = List.copyOf(evidence);
        closedSteps = Set.copyOf(closedSteps);
    }
}
