package phonngan.scoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import phonngan.catalogue.RuleBook;
import phonngan.common.OfficeYear;
import phonngan.common.Round;
import phonngan.common.Transactions;
import phonngan.review.ReviewBook;
import phonngan.roster.Roster;
import phonngan.roster.Subject;
import phonngan.roster.SubjectKey;
import phonngan.scoring.RunBook.PlacedSubject;

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
        return transactions.reading(() -> runs.findSubject(run, subjectId)
                .map(placed -> explain(rules, round, placed.subject(), runs.listEvidenceOf(run, placed.place()),
                        runs.listLinesOf(run, placed.subject().key()), runs.listClosures(run.book(), run.at()))));
    }

    /// The same for several subjects at once, by id; who was not measured is left out.
    public Map<String, List<Explained>> ofRun(ScoreRun run, RuleBook rules, Round round,
            Collection<String> subjectIds) {
        return transactions.reading(() -> {
            var subjects = runs.listSubjects(run, subjectIds);
            var evidence = runs.listEvidenceOf(run, subjects.stream().map(PlacedSubject::place).toList()).stream()
                    .collect(groupingBy(PlacedEvidence::subject));
            var kept = runs.listLinesOf(run, subjects.stream().map(it -> it.subject().key()).toList()).stream()
                    .collect(groupingBy(RunLine::subject));
            var closures = runs.listClosures(run.book(), run.at());
            return subjects.stream().collect(toMap(it -> it.subject().id(),
                    it -> explain(rules, round, it.subject(), evidence.getOrDefault(it.place(), List.of()),
                            kept.getOrDefault(it.subject().key(), List.of()), closures)));
        });
    }

    private static List<Explained> explain(RuleBook rules, Round round, Subject subject,
            List<PlacedEvidence> own, List<RunLine> kept, Map<SubjectKey, Map<String, Set<Integer>>> closures) {
        var explained = new ArrayList<Explained>();
        for (var indicator : RunScoring.inOrder(rules, subject.group())) {
            var theCase = IndicatorCases.of(rules, round, subject, indicator, own, closures);
            var score = ScoringEngine.score(theCase);
            explained.add(new Explained(theCase, score, kept.stream()
                    .filter(it -> it.indicator().equals(indicator.id())).anyMatch(it -> Replayed.isKept(score, it))));
        }
        return List.copyOf(explained);
    }

    /// From the evidence as it is now, before anything was computed; empty when the subject is not in the round.
    public Optional<List<Explained>> ofNow(OfficeYear book, RuleBook rules, Roster roster, Round round,
            String subjectId) {
        return roster.findSubject(subjectId, round).map(subject -> {
            var gather = new GatherEvidence(rules, round, List.of(subject));
            var own = new ArrayList<PlacedEvidence>();
            claims.forEachHistory(book, it -> own.addAll(gather.gather(it)));
            var closures = transactions.reading(() -> runs.listClosures(book));
            return RunScoring.inOrder(rules, subject.group()).stream().map(indicator -> {
                var theCase = IndicatorCases.of(rules, round, subject, indicator, own, closures);
                return new Explained(theCase, ScoringEngine.score(theCase), true);
            }).toList();
        });
    }
}
