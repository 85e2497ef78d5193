package phonngan.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import phonngan.catalogue.RuleBook;
import phonngan.common.OfficeYear;
import phonngan.common.Round;
import phonngan.common.Transactions;
import phonngan.review.ReviewBook;
import phonngan.roster.Roster;

/// Says why a subject has the points that it has: from the very evidence that a run saw, scored again by the rule book
/// of that run, and held against the figures that the run kept.
public final class ExplainScores {
    private final RunBook runs;
    private final ReviewBook claims;
    private final Transactions transactions;

    /// Works on a store.
    public ExplainScores(RunBook runs, ReviewBook claims, Transactions transactions) {
        this.runs = runs;
        this.claims = claims;
        this.transactions = transactions;
    }

    /// One indicator's case, its score, and whether the run kept the same figure.
    ///
    /// @param agrees false when recomputing gives another figure than the run kept
    public record Explained(IndicatorCase theCase, IndicatorScore score, boolean agrees) {
    }

    /// From a run; empty when the subject was not measured in it.
    public Optional<List<Explained>> ofRun(ScoreRun run, RuleBook rules, Round round, String subjectId) {
        return transactions.inChunk(() -> runs.findSubject(run, subjectId).map(placed -> {
            var own = runs.listEvidenceOf(run, placed.place());
            var kept = runs.listLinesOf(run, placed.subject().key());
            var closures = runs.listClosures(run.book(), run.at());
            var explained = new ArrayList<Explained>();
            for (var indicator : RunScoring.inOrder(rules, placed.subject().group())) {
                var theCase = IndicatorCases.of(rules, round, placed.subject(), indicator, own, closures);
                var score = ScoringEngine.score(theCase);
                explained.add(new Explained(theCase, score, kept.stream()
                        .filter(it -> it.indicator().equals(indicator.id()))
                        .anyMatch(it -> Replayed.isKept(score, it))));
            }
            return List.copyOf(explained);
        }));
    }

    /// From the evidence as it is now, before anything was computed; empty when the subject is not in the round.
    public Optional<List<Explained>> ofNow(OfficeYear book, RuleBook rules, Roster roster, Round round,
            String subjectId) {
        return roster.findSubject(subjectId, round).map(subject -> {
            var gather = new GatherEvidence(rules, round, List.of(subject));
            var own = new ArrayList<PlacedEvidence>();
            claims.forEachHistory(book, it -> own.addAll(gather.gather(it)));
            var closures = transactions.inChunk(() -> runs.listClosures(book));
            return RunScoring.inOrder(rules, subject.group()).stream().map(indicator -> {
                var theCase = IndicatorCases.of(rules, round, subject, indicator, own, closures);
                return new Explained(theCase, ScoringEngine.score(theCase), true);
            }).toList();
        });
    }
}
