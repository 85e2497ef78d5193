package phonngan.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import phonngan.catalogue.RuleBook;
import phonngan.common.Round;
import phonngan.common.Transactions;
import phonngan.roster.Subject;
import phonngan.roster.SubjectKey;

/// Computes a run once more from what it kept: the same evidence by the same rule book gives the same figures, on any
/// machine and on any day. Subject by subject, so that memory grows with the people alone.
public final class ReplayRun {
    private final RunBook runs;
    private final Transactions transactions;

    /// Works on a store.
    public ReplayRun(RunBook runs, Transactions transactions) {
        this.runs = runs;
        this.transactions = transactions;
    }

    /// Hands over every subject of the run, by id.
    ///
    /// @param rules the rule book by which the run was computed
    /// @throws IllegalStateException when the rule book does not have the run's round
    public void replay(ScoreRun run, RuleBook rules, Consumer<Replayed> reader) {
        var round = rules.findRound(run.round())
                .orElseThrow(
                        () -> new IllegalStateException("run " + run.number() + " is of no round: " + run.round()));
        var subjects = new ArrayList<Subject>();
        runs.forEachSubject(run, subjects::add);
        var replaying = new Replaying(run, rules, round, subjects, reader);
        runs.forEachLine(run, replaying::take);
        replaying.finish();
    }

    /// The subjects in their order, each with its lines. A line of nobody whose turn is still to come is left with the
    /// subject whose turn it is, whose figures it then contradicts.
    private final class Replaying {
        private final RuleBook rules;
        private final Round round;
        private final List<Subject> subjects;
        private final Consumer<Replayed> reader;
        private final Map<SubjectKey, Map<String, Set<Integer>>> closures;
        private final EvidenceBySubject evidence;
        private final Map<SubjectKey, Integer> places = new HashMap<>();
        private final List<RunLine> lines = new ArrayList<>();
        private int at;

        Replaying(ScoreRun run, RuleBook rules, Round round, List<Subject> subjects, Consumer<Replayed> reader) {
            this.rules = rules;
            this.round = round;
            this.subjects = subjects;
            this.reader = reader;
            this.closures = transactions.reading(() -> runs.listClosures(run.book(), run.at()));
            this.evidence = new EvidenceBySubject(runs, transactions, run);
            subjects.forEach(it -> places.put(it.key(), places.size()));
        }

        void take(RunLine line) {
            int place = places.getOrDefault(line.subject(), at);
            while (at < place) {
                close();
            }
            lines.add(line);
        }

        void finish() {
            while (at < subjects.size()) {
                close();
            }
        }

        private void close() {
            var subject = subjects.get(at++);
            var own = evidence.next();
            var anew = new TreeMap<String, IndicatorScore>();
            for (var indicator : RunScoring.inOrder(rules, subject.group())) {
                anew.put(indicator.id(), ScoringEngine.score(
                        IndicatorCases.of(rules, round, subject, indicator, own, closures)));
            }
            reader.accept(new Replayed(subject, lines, anew, own));
            lines.clear();
        }
    }
}
