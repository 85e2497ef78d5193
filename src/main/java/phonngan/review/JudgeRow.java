package phonngan.review;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RuleBook;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.intake.ClaimFacts;
import phonngan.intake.ClaimNeeds;
import phonngan.intake.ClaimState;
import phonngan.intake.FindSubject;
import phonngan.intake.Sender;
import phonngan.intake.SubjectFinding;
import phonngan.roster.Roster;
import phonngan.roster.SubjectKey;

/// Judges one row of decisions against the claim as it stands: recorded, already known, or refused with the reason.
final class JudgeRow {
    private final YearRules year;
    private final RuleBook rules;
    private final Roster roster;
    private final FindSubject subjects;
    private final ReadCorrections corrections;
    private final Predicate<String> keyExists;

    /// @param keyExists whether a response key belongs to a visible claim of the year
    JudgeRow(YearRules year, Predicate<String> keyExists) {
        this.year = year;
        this.rules = year.rules();
        this.roster = year.roster();
        this.subjects = new FindSubject(roster, rules);
        this.corrections = new ReadCorrections(rules, roster);
        this.keyExists = keyExists;
    }

    /// The people and units of the year.
    Roster roster() {
        return roster;
    }

    /// How many reviewers must agree on a claim for an indicator.
    ToIntFunction<String> readings() {
        return rules::readingsOf;
    }

    Verdict judge(DecisionRow row, ClaimHistory history) {
        var standing = VersionStanding.of(history, history.current(), readings());
        var corrected = corrections(row, standing);
        if (corrected.problem() != null) {
            return new Verdict.Refused(corrected.problem());
        }
        var ruling = ruling(row, corrected.corrections());
        if (history.decisions().stream().anyMatch(it -> it.repeats(row.reviewer(), row.decidedAt(), ruling)
                || repeatsWithCorrections(it, row, history))) {
            return new Verdict.Known();
        }
        return refusal(row, history, standing, ruling, corrected.corrections())
                .<Verdict>map(Verdict.Refused::new).orElse(new Verdict.Recorded(ruling));
    }

    /// A decision read again finds its own corrections in place already; told apart by what the file says of them.
    private boolean repeatsWithCorrections(Decision known, DecisionRow row, ClaimHistory history) {
        if (!known.reviewer().equals(row.reviewer()) || !known.decidedAt().equals(row.decidedAt())) {
            return false;
        }
        var version = history.versions().stream().filter(it -> it.id() == known.claimId()).findFirst();
        if (version.isEmpty()) {
            return false;
        }
        var before = new ClaimHistory(history.versions(), history.decisions().stream()
                .filter(it -> it.decidedAt().isBefore(known.decidedAt())).toList(), history.matches(),
                history.missing());
        var then = VersionStanding.of(before, version.get(), readings());
        var corrected = corrections(row, then);
        return corrected.problem() == null && known.ruling().equals(ruling(row, corrected.corrections()));
    }

    private Optional<Problem> refusal(DecisionRow row, ClaimHistory history, VersionStanding standing, Ruling ruling,
            Corrections corrections) {
        var current = history.current();
        if (row.version() != null && row.version() != current.version()) {
            return refuse(row, ProblemCode.STALE_DECISION, row.version().toString(),
                    Integer.toString(current.version()));
        }
        if (history.decisionsOn(current).stream()
                .anyMatch(it -> it.contradicts(row.reviewer(), row.decidedAt(), ruling))) {
            return refuse(row, ProblemCode.CONTRADICTING_DECISIONS, row.responseKey());
        }
        var ownCase = new OwnCase(year, row.reviewer());
        if (ownCase.concerns(current, standing.subject())
                || corrections.subject() != null && ownCase.concerns(corrections.subject())) {
            return refuse(row, ProblemCode.OWN_CASE, row.reviewer(), row.responseKey());
        }
        if (ruling.reason().isEmpty() && !(ruling instanceof Ruling.Accept && corrections.isEmpty())) {
            return refuse(row, ProblemCode.REASON_REQUIRED, row.word().text());
        }
        return switch (ruling) {
            case Ruling.Accept _ -> acceptance(row, standing, corrections);
            case Ruling.Admit _ ->
                standing.claim().late() || standing.claim().outOfPeriod() || isLateForARound(standing)
                        ? fits(row, standing, corrections)
                        : refuse(row, ProblemCode.NOTHING_TO_ADMIT, row.responseKey());
            case Ruling.Await _ -> row.owedBy().isEmpty() || row.owedDocument().isEmpty()
                    ? refuse(row, ProblemCode.DEBT_UNNAMED, row.responseKey())
                    : Optional.empty();
            case Ruling.DuplicateOf(String kept, _) -> kept.isEmpty() || kept.equals(row.responseKey())
                    || !keyExists.test(kept)
                            ? refuse(row, ProblemCode.UNKNOWN_ORIGINAL, kept)
                            : Optional.empty();
            case Ruling.Return _,Ruling.Reject _,Ruling.Withdraw _ -> Optional.empty();
        };
    }

    /// On time for the year but not for the first of its rounds: an admission lets it count there too.
    private boolean isLateForARound(VersionStanding standing) {
        var claim = standing.claim();
        return rules.rounds().stream()
                .anyMatch(it -> it.holds(claim.achievedOn()) && claim.submittedAt().isAfter(it.closesAt()));
    }

    private Optional<Problem> acceptance(DecisionRow row, VersionStanding standing, Corrections corrections) {
        var claim = standing.claim();
        if (!standing.admitted() && (claim.outOfPeriod() || claim.late())) {
            var state = claim.outOfPeriod() ? ClaimState.OUT_OF_PERIOD : ClaimState.LATE;
            return refuse(row, ProblemCode.NOT_ADMITTED, row.responseKey(), state.word());
        }
        if (standing.subject() == null && corrections.subject() == null) {
            return refuse(row, ProblemCode.ACCEPTED_WITHOUT_SUBJECT, row.responseKey());
        }
        return fits(row, standing, corrections);
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

    private Ruling ruling(DecisionRow row, Corrections corrections) {
        return switch (row.word()) {
            case ACCEPT -> new Ruling.Accept(corrections, row.reason());
            case RETURN -> new Ruling.Return(row.reason());
            case REJECT -> new Ruling.Reject(row.reason());
            case ADMIT -> new Ruling.Admit(corrections, row.reason());
            case AWAIT -> new Ruling.Await(row.owedBy(), row.owedDocument(), row.reason());
            case DUPLICATE_OF -> new Ruling.DuplicateOf(row.refersTo(), row.reason());
            case WITHDRAW -> new Ruling.Withdraw(row.reason());
        };
    }

    private Corrected corrections(DecisionRow row, VersionStanding standing) {
        return corrections.read(row, standing);
    }

    private static Optional<Problem> refuse(DecisionRow row, ProblemCode code, String... arguments) {
        return Optional.of(Problem.refused(code, row.place(), arguments));
    }

    /// Corrections, or why they cannot be meant.
    record Corrected(Corrections corrections, @Nullable Problem problem) {
    }

    /// What becomes of a row.
    sealed interface Verdict {
        /// It is a new decision.
        record Recorded(Ruling ruling) implements Verdict {
        }

        /// The same decision is recorded already.
        record Known() implements Verdict {
        }

        /// It is not taken.
        record Refused(Problem problem) implements Verdict {
        }
    }

    /// The rows of one claim that cannot both be meant; all of them are refused.
    static Set<DecisionRow> contradictions(List<DecisionRow> rows) {
        var contradicting = new HashSet<DecisionRow>();
        for (var row : rows) {
            for (var other : rows) {
                if (row != other && row.decidedAt().equals(other.decidedAt()) && !row.saysTheSameAs(other)) {
                    contradicting.add(row);
                }
            }
        }
        return contradicting;
    }
}
