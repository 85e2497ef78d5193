package phonngan.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import phonngan.catalogue.RuleBook;
import phonngan.common.Round;
import phonngan.intake.Claim;
import phonngan.intake.ClaimState;
import phonngan.review.ClaimHistory;
import phonngan.review.ClaimStanding;
import phonngan.review.Decision;
import phonngan.review.Ruling;
import phonngan.review.VersionStanding;
import phonngan.roster.Subject;
import phonngan.roster.SubjectKey;

/// Turns claims into the evidence of one round: achieved in it and sent before it closed, or admitted. A late one is
/// evidence too, but it does not count; neither does one of no round at all, which every round shows so that nobody
/// looks for it in vain.
final class GatherEvidence {
    private final RuleBook rules;
    private final Round round;
    private final Map<SubjectKey, Integer> places = new HashMap<>();
    private final List<Subject> subjects;
    private final Map<String, Integer> indicators = new HashMap<>();

    GatherEvidence(RuleBook rules, Round round, List<Subject> subjects) {
        this.rules = rules;
        this.round = round;
        this.subjects = subjects;
        for (int i = 0; i < subjects.size(); i++) {
            places.put(subjects.get(i).key(), i);
        }
        for (int i = 0; i < rules.indicators().size(); i++) {
            indicators.put(rules.indicators().get(i).id(), i);
        }
    }

    /// The evidence that a claim is in this round: its latest version, and an earlier one that goes on counting.
    List<PlacedEvidence> gather(ClaimHistory history) {
        var standing = ClaimStanding.of(history, rules::readingsOf);
        var gathered = new ArrayList<PlacedEvidence>();
        place(standing.current()).ifPresent(gathered::add);
        standing.counting().filter(it -> it != standing.current() && !isOfNoRound(it)).flatMap(this::place)
                .ifPresent(gathered::add);
        return gathered;
    }

    private Optional<PlacedEvidence> place(VersionStanding standing) {
        var subject = standing.subject() == null ? null : places.get(standing.subject());
        var indicator = indicators.get(standing.facts().indicator());
        if (subject == null || indicator == null || !isOfRound(standing)
                || !rules.applies(rules.indicators().get(indicator), subjects.get(subject).group())) {
            return Optional.empty();
        }
        return Optional.of(new PlacedEvidence(subject, indicator, evidence(standing)));
    }

    /// What lies in no round of the year is of every round: admitted, it counts there; else it is shown there.
    private boolean isOfRound(VersionStanding standing) {
        return round.holds(day(standing)) || isOutsideTheYear(standing);
    }

    private boolean isOutsideTheYear(VersionStanding standing) {
        var day = day(standing);
        return rules.rounds().stream().noneMatch(it -> it.holds(day));
    }

    private boolean isOfNoRound(VersionStanding standing) {
        return !standing.admitted() && isOutsideTheYear(standing);
    }

    private static LocalDate day(VersionStanding standing) {
        return Claim.achievedOn(standing.facts(), standing.claim().submittedAt());
    }

    private Evidence evidence(VersionStanding standing) {
        var claim = standing.claim();
        var facts = standing.facts();
        var state = state(standing);
        var decision = standing.decision();
        var debt = decision.map(Decision::ruling).filter(_ -> state == ClaimState.AWAITING)
                .map(Ruling.Await.class::cast);
        return new Evidence(claim.id(), claim.form() + " " + claim.responseKey(),
                claim.form() + " " + claim.countsAs(), state, facts.step(), facts.level(), facts.value(),
                facts.weight(), facts.numerator(), facts.denominator(), facts.holder(), facts.contest(),
                facts.evidenceKind(), decision.map(Decision::decidedAt).orElse(null),
                decision.map(Decision::reviewer).orElse(""), decision.map(it -> it.ruling().reason()).orElse(""),
                debt.map(Ruling.Await::owedBy).orElse(""), debt.map(Ruling.Await::owedDocument).orElse(""));
    }

    /// What may not count does not, whatever was decided on it.
    private ClaimState state(VersionStanding standing) {
        if (isOfNoRound(standing)) {
            return ClaimState.OUT_OF_PERIOD;
        }
        var late = standing.claim().submittedAt().isAfter(round.closesAt()) && !standing.admitted();
        return standing.state() == ClaimState.ACCEPTED && late ? ClaimState.LATE : standing.state();
    }
}
