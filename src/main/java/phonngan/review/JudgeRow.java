package phonngan.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import phonngan.common.Language;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.ThaiDate;
import phonngan.intake.Claim;
import phonngan.roster.Roster;

/// Judges one row of decisions against the claim as it stands: recorded, already known, or refused with the reason.
final class JudgeRow {
    private final YearRules year;
    private final ReadCorrections corrections;
    private final CheckCounting counting;
    private final SecondNames names;
    private final Originals originals;
    private final LocalDate today;

    /// @param claims finds the claim that a response key means beside a claim of a form; the form comes first
    /// @param at when the rows are entered
    JudgeRow(YearRules year, BiFunction<String, String, Optional<ClaimHistory>> claims, Instant at) {
        this.year = year;
        this.corrections = new ReadCorrections(year.rules(), year.roster());
        this.counting = new CheckCounting(year);
        this.names = new SecondNames(year);
        this.originals = new Originals(claims, readings());
        this.today = LocalDate.ofInstant(at, Claim.BANGKOK);
    }

    /// The people and units of the year.
    Roster roster() {
        return year.roster();
    }

    /// How many reviewers must agree on a claim for an indicator.
    ToIntFunction<String> readings() {
        return year.rules()::readingsOf;
    }

    /// Takes note of what was decided on a claim and is seen by nobody yet.
    void note(ClaimHistory before, ClaimHistory after) {
        originals.note(before, after);
    }

    Verdict judge(DecisionRow row, ClaimHistory history) {
        var standing = VersionStanding.of(history, history.current(), readings());
        var base = base(row, history, history.current());
        var corrected = corrections.read(row, base);
        if (corrected.problem() != null) {
            return new Verdict.Refused(corrected.problem());
        }
        var ruling = ruling(row, corrected.corrections());
        if (history.decisions().stream().anyMatch(it -> it.repeats(row.reviewer(), row.decidedAt(), ruling)
                || repeatsWithCorrections(it, row, history))) {
            return new Verdict.Known();
        }
        return refusal(row, history, standing, base, ruling, corrected.corrections())
                .<Verdict>map(Verdict.Refused::new).orElse(new Verdict.Recorded(ruling));
    }

    /// What a ruling is laid upon: the claim with what its admission put right, and an admission on the claim as it was
    /// sent. Corrections of the ruling that stands so far fall with it; measured against them, a ruling that repeats one
    /// would say nothing of it and so take it back.
    private VersionStanding base(DecisionRow row, ClaimHistory history, Claim version) {
        var under = history.decisions().stream()
                .filter(it -> row.word() != Ruling.Word.ADMIT && it.ruling() instanceof Ruling.Admit).toList();
        return VersionStanding.of(new ClaimHistory(history.versions(), under, history.matches(), history.missing()),
                version, readings());
    }

    /// A decision read again finds what was decided since; told apart by what the file says of its corrections.
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
        var corrected = corrections.read(row, base(row, before, version.get()));
        return corrected.problem() == null && known.ruling().equals(ruling(row, corrected.corrections()));
    }

    private Optional<Problem> refusal(DecisionRow row, ClaimHistory history, VersionStanding standing,
            VersionStanding base, Ruling ruling, Corrections corrections) {
        var current = history.current();
        if (row.version() != null && row.version() != current.version()) {
            return refuse(row, ProblemCode.STALE_DECISION, row.version().toString(),
                    Integer.toString(current.version()));
        }
        if (history.decisionsOn(current).stream()
                .anyMatch(it -> it.contradicts(row.reviewer(), row.decidedAt(), ruling))) {
            return refuse(row, ProblemCode.CONTRADICTING_DECISIONS, row.responseKey());
        }
        var day = LocalDate.ofInstant(row.decidedAt(), Claim.BANGKOK);
        if (day.isAfter(today)) {
            return refuse(row, ProblemCode.DECIDED_IN_THE_FUTURE, ThaiDate.print(day, Language.TH),
                    ThaiDate.print(day, Language.EN));
        }
        var ownCase = new OwnCase(year, row.reviewer());
        if (ownCase.concerns(current, standing.subject()) || ownCase.concerns(current, base.subject())
                || corrections.subject() != null && ownCase.concerns(corrections.subject())) {
            return refuse(row, ProblemCode.OWN_CASE, row.reviewer(), row.responseKey());
        }
        var secondName = names.find(history, row.reviewer(), ruling);
        if (secondName.isPresent()) {
            return refuse(row, ProblemCode.READ_UNDER_ANOTHER_NAME, row.reviewer(), row.responseKey(),
                    secondName.get());
        }
        if (ruling.reason().isEmpty() && !(ruling instanceof Ruling.Accept && corrections.isEmpty())) {
            return refuse(row, ProblemCode.REASON_REQUIRED, row.word().text());
        }
        return switch (ruling) {
            case Ruling.Accept _ -> counting.accept(row, base, corrections);
            case Ruling.Admit _ -> counting.admit(row, base, corrections);
            case Ruling.Await _ -> row.owedBy().isEmpty() || row.owedDocument().isEmpty()
                    ? refuse(row, ProblemCode.DEBT_UNNAMED, row.responseKey())
                    : Optional.empty();
            case Ruling.DuplicateOf(String original, _) -> repetition(row, original);
            case Ruling.Return _,Ruling.Reject _,Ruling.Withdraw _ -> Optional.empty();
        };
    }

    /// Two claims that repeat each other would both be lost.
    private Optional<Problem> repetition(DecisionRow row, String original) {
        if (original.isEmpty() || original.equals(row.responseKey())) {
            return refuse(row, ProblemCode.UNKNOWN_ORIGINAL, original);
        }
        return switch (originals.find(row.form(), original)) {
            case ABSENT -> refuse(row, ProblemCode.UNKNOWN_ORIGINAL, original);
            case DUPLICATE -> refuse(row, ProblemCode.ORIGINAL_IS_DUPLICATE, original);
            case KEPT -> Optional.empty();
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
