package phonngan.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RuleBook;
import phonngan.common.OfficeYear;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Round;
import phonngan.intake.ClaimState;
import phonngan.intake.ProblemSink;
import phonngan.review.OwnCase;
import phonngan.review.ReviewBook;
import phonngan.review.ReviewEvidence;
import phonngan.roster.Roster;
import phonngan.roster.SubjectKey;

/// The committee's ruling that what is still awaited for an indicator is not coming: claims that wait for a document are
/// rejected, and steps for which nothing was received are closed. Both hold at once.
public final class CloseAwaiting {
    private final RunBook runs;
    private final ReviewBook claims;
    private final ReviewEvidence review;

    /// Works on a store.
    public CloseAwaiting(RunBook runs, ReviewBook claims, ReviewEvidence review) {
        this.runs = runs;
        this.claims = claims;
        this.review = review;
    }

    /// What was closed.
    ///
    /// @param steps steps for which nothing was received
    /// @param claims claims that waited for a document
    /// @param refused the reviewer's own
    public record Closed(long steps, long claims, long refused) {
    }

    /// Closes everything that an indicator still awaits, in every round of the year; the reviewer's own is refused one
    /// by one.
    public Closed close(OfficeYear book, RuleBook rules, Roster roster, Indicator indicator, String reviewer,
            String reason, String enteredBy, Instant now, ProblemSink problems) {
        var ownCase = new OwnCase(roster, reviewer);
        var closures = new HashSet<RunBook.Closure>();
        var refused = new HashSet<SubjectKey>();
        for (var round : rules.rounds()) {
            for (var closure : listUnreceived(book, rules, roster, indicator, round)) {
                if (!ownCase.concerns(closure.subject())) {
                    closures.add(closure);
                } else if (refused.add(closure.subject())) {
                    problems.tell(Problem.refused(ProblemCode.OWN_CASE, Place.file(""), reviewer,
                            roster.findId(closure.subject()).orElse("")));
                }
            }
        }
        var counts = review.rejectAwaiting(book, indicator.id(), reviewer, reason, enteredBy, now, problems,
                () -> runs.close(book, List.copyOf(closures), reviewer, reason, enteredBy, now));
        return new Closed(closures.size(), counts.recorded(), counts.refused() + refused.size());
    }

    private Set<RunBook.Closure> listUnreceived(OfficeYear book, RuleBook rules, Roster roster, Indicator indicator,
            Round round) {
        var subjects = roster.subjectsIn(round).stream().filter(it -> rules.applies(indicator, it.group())).toList();
        var gather = new GatherEvidence(rules, round, subjects);
        int place = rules.indicators().indexOf(indicator);
        Map<Integer, List<PlacedEvidence>> seen = new HashMap<>();
        claims.forEachHistory(book, history -> gather.gather(history).stream().filter(it -> it.indicator() == place)
                .forEach(it -> seen.computeIfAbsent(it.subject(), _ -> new ArrayList<>()).add(it)));
        var closures = runs.listClosures(book);
        var unreceived = new HashSet<RunBook.Closure>();
        for (int i = 0; i < subjects.size(); i++) {
            var subject = subjects.get(i);
            var theCase = IndicatorCases.of(rules, round, subject, indicator, seen.getOrDefault(i, List.of()),
                    closures);
            for (var finding : ScoringEngine.score(theCase).findings()) {
                stepAwaited(finding, theCase)
                        .ifPresent(it -> unreceived.add(new RunBook.Closure(subject.key(), indicator.id(), it)));
            }
        }
        return unreceived;
    }

    /// The step that waits although no claim does; 0 for the indicator as a whole.
    private static Optional<Integer> stepAwaited(Finding finding, IndicatorCase theCase) {
        Integer step = switch (finding) {
            case StepFinding.Awaiting awaiting -> Integer.valueOf(awaiting.step().number());
            case CaseFinding.Awaiting _ -> Integer.valueOf(0);
            case StepFinding _,CaseFinding _,AwardFinding _,LevelFinding _,FigureFinding _,EvidenceFinding _,NextPoint _ ->
                null;
        };
        return Optional.ofNullable(step).filter(it -> theCase.evidence().stream()
                .noneMatch(e -> e.state() == ClaimState.AWAITING && (it == 0 || it.equals(e.step()))));
    }
}
