package phonngan.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RuleBook;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Round;
import phonngan.intake.Claim;
import phonngan.intake.ClaimFacts;
import phonngan.intake.ClaimNeeds;
import phonngan.intake.ClaimState;
import phonngan.intake.FindSubject;
import phonngan.intake.Sender;
import phonngan.intake.SubjectFinding;
import phonngan.roster.Roster;
import phonngan.roster.SubjectKey;

/// Whether a claim, as a decision corrects it, can count: what is accepted and then counts nowhere deceives its owner.
final class CheckCounting {
    private final RuleBook rules;
    private final Roster roster;
    private final FindSubject subjects;

    CheckCounting(YearRules year) {
        this.rules = year.rules();
        this.roster = year.roster();
        this.subjects = new FindSubject(roster, rules);
    }

    /// What keeps it from being accepted.
    Optional<Problem> accept(DecisionRow row, VersionStanding standing, Corrections corrections) {
        var toAdmit = standing.admitted() ? Optional.<ClaimState>empty() : findToAdmit(standing, corrections);
        if (toAdmit.isPresent()) {
            return refuse(row, ProblemCode.NOT_ADMITTED, row.responseKey(), toAdmit.get().word());
        }
        if (standing.subject() == null && corrections.subject() == null) {
            return refuse(row, ProblemCode.ACCEPTED_WITHOUT_SUBJECT, row.responseKey());
        }
        return fits(row, standing, corrections);
    }

    /// What keeps it from being admitted.
    Optional<Problem> admit(DecisionRow row, VersionStanding standing, Corrections corrections) {
        return findToAdmit(standing, corrections).isPresent() || isLateForARound(standing)
                ? fits(row, standing, corrections)
                : refuse(row, ProblemCode.NOTHING_TO_ADMIT, row.responseKey());
    }

    /// What an admission has to lift first: of the claim as it was sent, or on the day that the correction says.
    private Optional<ClaimState> findToAdmit(VersionStanding standing, Corrections corrections) {
        var claim = standing.claim();
        if (claim.outOfPeriod() || claim.late()) {
            return Optional.of(claim.outOfPeriod() ? ClaimState.OUT_OF_PERIOD : ClaimState.LATE);
        }
        if (corrections.achievedOn() == null) {
            return Optional.empty();
        }
        var rounds = roundsOf(corrections.apply(standing.facts()), claim);
        if (rounds.isEmpty()) {
            return Optional.of(ClaimState.OUT_OF_PERIOD);
        }
        return rounds.stream().allMatch(it -> claim.submittedAt().isAfter(it.closesAt()))
                ? Optional.of(ClaimState.LATE)
                : Optional.empty();
    }

    /// On time for the year but not for the first of its rounds: an admission lets it count there too.
    private boolean isLateForARound(VersionStanding standing) {
        var claim = standing.claim();
        return roundsOf(claim.facts(), claim).stream().anyMatch(it -> claim.submittedAt().isAfter(it.closesAt()));
    }

    private List<Round> roundsOf(ClaimFacts facts, Claim claim) {
        var day = Claim.achievedOn(facts, claim.submittedAt());
        return rules.rounds().stream().filter(it -> it.holds(day)).toList();
    }

    /// Whether the corrected claim can be scored for the corrected subject.
    private Optional<Problem> fits(DecisionRow row, VersionStanding standing, Corrections corrections) {
        var facts = corrections.apply(standing.facts());
        var subject = corrections.subject() != null ? corrections.subject() : standing.subject();
        if (corrections.isEmpty() || subject == null) {
            return Optional.empty();
        }
        var indicator = rules.findIndicator(facts.indicator()).orElseThrow();
        var groups = groupsOf(subject, indicator);
        var group = groups.stream().filter(it -> rules.applies(indicator, it)).findFirst();
        if (group.isEmpty()) {
            return refuse(row, ProblemCode.NOT_IN_AUDIENCE, indicator.title(), String.join(", ", groups));
        }
        var criteria = rules.criteria(indicator, group.get());
        var missing = ClaimNeeds.missing(criteria.scoring(), facts);
        if (!missing.isEmpty()) {
            return refuse(row, ProblemCode.MISSING_VALUE, missing.getFirst().word());
        }
        var unknown = ClaimNeeds.unknown(criteria, facts);
        return unknown.isEmpty()
                ? Optional.empty()
                : refuse(row, ProblemCode.UNKNOWN_VALUE, wrongValue(facts), unknown.getFirst().word());
    }

    private static String wrongValue(ClaimFacts facts) {
        return facts.step() == null ? facts.level() : facts.step().toString();
    }

    private Set<String> groupsOf(SubjectKey subject, Indicator indicator) {
        var sender = roster.findPerson(subject).map(it -> new Sender(it.id(), "", "", ""))
                .or(() -> roster.findUnit(subject).map(it -> new Sender("", "", "", it.code()))).orElse(Sender.UNSAID);
        return switch (subjects.find(indicator, sender)) {
            case SubjectFinding.Found found -> found.groups();
            case SubjectFinding.NotInAudience outside -> outside.groups();
            case SubjectFinding.Unmatched _ -> Set.of();
        };
    }

    private static Optional<Problem> refuse(DecisionRow row, ProblemCode code, String... arguments) {
        return Optional.of(Problem.refused(code, row.place(), arguments));
    }
}
