package phonngan.review;

import java.util.Optional;
import phonngan.catalogue.Criteria;
import phonngan.catalogue.EvidenceRequirement;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ScoringMethod.WithSteps;
import phonngan.intake.ClaimFacts;
import phonngan.roster.Roster;
import phonngan.roster.SubjectKey;

/// Finds the criterion that a claim is about: for the one whose evidence it is, and for the step it names.
public final class FindCriteria {
    private FindCriteria() {
    }

    /// The criteria that hold for somebody's claim; the standard ones while it is not known whose it is, empty for an
    /// indicator that the book does not have.
    public static Optional<Criteria> find(YearRules year, VersionStanding current) {
        var rules = year.rules();
        return rules.findIndicator(current.facts().indicator()).map(indicator -> {
            var subject = current.subject();
            return subject == null
                    ? indicator.standard()
                    : groupOf(rules, year.roster(), subject).map(it -> rules.criteria(indicator, it))
                            .orElse(indicator.standard());
        });
    }

    /// What has to be sent for a claim: for its step where steps name their own papers.
    public static EvidenceRequirement evidence(Criteria criteria, ClaimFacts facts) {
        return criteria.scoring() instanceof WithSteps steps && facts.step() != null
                ? steps.findStep(facts.step()).map(it -> it.evidence()).orElse(EvidenceRequirement.NONE)
                : criteria.evidence();
    }

    private static Optional<String> groupOf(RuleBook rules, Roster roster, SubjectKey subject) {
        return roster.findId(subject).flatMap(it -> roster.findSubject(it, rules.lastRound()))
                .map(it -> it.group());
    }
}
