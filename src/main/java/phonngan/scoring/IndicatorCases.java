package phonngan.scoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RuleBook;
import phonngan.common.Round;
import phonngan.roster.Subject;
import phonngan.roster.SubjectKey;

/// Puts together the case of one subject and indicator.
final class IndicatorCases {
    private IndicatorCases() {
    }

    /// @param own all evidence of the subject in the round
    static IndicatorCase of(RuleBook rules, Round round, Subject subject, Indicator indicator,
            List<PlacedEvidence> own, Map<SubjectKey, Map<String, Set<Integer>>> closures) {
        int place = rules.indicators().indexOf(indicator);
        return new IndicatorCase(subject, indicator, rules.criteria(indicator, subject.group()), round,
                rules.fullMark(), rules.findSuspension(indicator.id(), round),
                own.stream().filter(it -> it.indicator() == place).map(PlacedEvidence::evidence).toList(),
                closures.getOrDefault(subject.key(), Map.of()).getOrDefault(indicator.id(), Set.of()));
    }
}
