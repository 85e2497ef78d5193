package phonngan.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import phonngan.catalogue.Band;
import phonngan.catalogue.Criteria;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ScoringMethod.Threshold;
import phonngan.common.Points;
import phonngan.intake.ClaimState;
import phonngan.intake.GroupTally;
import phonngan.intake.TallyKind;
import phonngan.roster.Subject;

/// What counted learners would give, taken for themselves and accepted as they stand. A promise about the figure alone:
/// whether it counts, the judges decide.
public final class PreviewTally {
    private final RuleBook rules;
    private final Subject subject;
    private final Indicator indicator;
    private final Criteria criteria;

    /// For one subject and indicator.
    public PreviewTally(RuleBook rules, Subject subject, Indicator indicator, Criteria criteria) {
        this.rules = rules;
        this.subject = subject;
        this.indicator = indicator;
        this.criteria = criteria;
    }

    /// The points; empty when there is nothing to measure, such as a group of which nobody sat.
    public Optional<Points> points(TallyKind kind, List<GroupTally> groups) {
        return Optional.ofNullable(ScoringEngine.score(new IndicatorCase(subject, indicator, criteria,
                rules.lastRound(), rules.fullMark(), Optional.empty(), evidence(kind, groups), Set.of()))
                .score());
    }

    /// The exact figure for people, never on the wrong side of a bound: a percent, a mean or a count; empty when there
    /// is nothing to measure.
    public Optional<String> figure(TallyKind kind, GroupTally of) {
        var bounds = criteria.scoring() instanceof Threshold threshold
                ? threshold.bands().stream().map(Band::bound).toList()
                : List.<BigDecimal>of();
        return fraction(kind, of).map(it -> it.beside(bounds));
    }

    private static Optional<Fraction> fraction(TallyKind kind, GroupTally of) {
        return switch (kind) {
            case SAT_SHARE -> ratio(of.sat() * 100, of.all());
            case PASS_SHARE -> ratio(of.passed() * 100, of.sat());
            case MEAN_SCORE -> ratio(of.hundredths(), of.sat() * 100);
            case SAT_COUNT -> ratio(of.sat(), 1);
        };
    }

    private static Optional<Fraction> ratio(long numerator, long denominator) {
        return denominator == 0
                ? Optional.empty()
                : Optional.of(new Fraction(BigDecimal.valueOf(numerator),
                        BigDecimal.valueOf(denominator)));
    }

    private static List<Evidence> evidence(TallyKind kind, List<GroupTally> groups) {
        var evidence = new ArrayList<Evidence>();
        for (var group : groups) {
            for (var it : group.figures(kind)) {
                var key = "tally " + evidence.size();
                evidence.add(new Evidence(evidence.size() + 1L, key, key, ClaimState.ACCEPTED, null, "", it.value(),
                        it.weight(), it.numerator(), it.denominator(), "", "", "", null, "", "", "", ""));
            }
        }
        return evidence;
    }
}
