package phonngan.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RuleBook;
import phonngan.common.CodePointOrder;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Progress;
import phonngan.common.Round;
import phonngan.common.Transactions;
import phonngan.review.ReviewBook;
import phonngan.roster.Roster;
import phonngan.roster.Subject;
import phonngan.roster.SubjectKey;

/// Computes a round of a year: everybody in the roster by every indicator of their role group. The evidence is gathered
/// in one pass over all claims, kept with the run, and scored subject by subject; memory does not grow with the claims.
public final class RunScoring {
    private static final int CHUNK = 1000;

    private final RunBook runs;
    private final ReviewBook claims;
    private final Transactions transactions;
    private final Ids ids;
    private final Progress progress;

    /// Works on a store.
    public RunScoring(RunBook runs, ReviewBook claims, Transactions transactions, Ids ids, Progress progress) {
        this.runs = runs;
        this.claims = claims;
        this.transactions = transactions;
        this.ids = ids;
        this.progress = progress;
    }

    /// Computes and keeps a run.
    public ScoreRun run(OfficeYear book, RuleBook rules, Roster roster, Round round, String enteredBy, Instant now) {
        var run = new ScoreRun(ids.next(), book, 0, round.id(), rules.digest(), enteredBy,
                notBeforeWhatItSees(book, now), 0, 0);
        var subjects = measured(rules, roster, round);
        transactions.inChunk(() -> runs.begin(run));
        keepSubjects(run, subjects);
        gather(run, rules, round, subjects);
        var tally = new Tally(run, rules, round, subjects);
        tally.score();
        return transactions.inOne(() -> {
            runs.lock(book);
            return runs.show(run, tally.lines, tally.awaiting);
        });
    }

    /// Everybody and every unit that a round measures, by id.
    static List<Subject> measured(RuleBook rules, Roster roster, Round round) {
        return roster.subjectsIn(round).stream().filter(it -> rules.findGroup(it.group()).isPresent()).toList();
    }

    /// A clock may be set back. A run dated before the steps that were closed would overlook them, and whoever explained it
    /// later would, too.
    private Instant notBeforeWhatItSees(OfficeYear book, Instant now) {
        return transactions.reading(() -> runs.findLastClosing(book)).filter(it -> it.isAfter(now)).orElse(now);
    }

    private void keepSubjects(ScoreRun run, List<Subject> subjects) {
        for (int from = 0; from < subjects.size(); from += CHUNK) {
            int first = from;
            var chunk = subjects.subList(from, Math.min(from + CHUNK, subjects.size()));
            transactions.inChunk(() -> runs.keepSubjects(run, first, chunk));
        }
    }

    private void gather(ScoreRun run, RuleBook rules, Round round, List<Subject> subjects) {
        var gather = new GatherEvidence(rules, round, subjects);
        var kept = new ArrayList<PlacedEvidence>();
        claims.forEachHistory(run.book(), history -> {
            kept.addAll(gather.gather(history));
            progress.advance("gather", 1);
            if (kept.size() >= CHUNK) {
                transactions.inChunk(() -> runs.keepEvidence(run, kept));
                kept.clear();
            }
        });
        transactions.inChunk(() -> runs.keepEvidence(run, kept));
    }

    /// The indicators of a role group by code point of their id, as outputs print them.
    static List<Indicator> inOrder(RuleBook rules, String group) {
        return rules.indicatorsFor(group).stream()
                .sorted(Comparator.comparing(Indicator::id, CodePointOrder.BY_CODE_POINT)).toList();
    }

    /// The scoring pass.
    private final class Tally {
        private final ScoreRun run;
        private final RuleBook rules;
        private final Round round;
        private final List<Subject> subjects;
        private final Map<SubjectKey, Map<String, Set<Integer>>> closures;
        private final EvidenceBySubject evidence;
        private final List<RunLine> kept = new ArrayList<>();
        private long lines;
        private long awaiting;

        Tally(ScoreRun run, RuleBook rules, Round round, List<Subject> subjects) {
            this.run = run;
            this.rules = rules;
            this.round = round;
            this.subjects = subjects;
            this.closures = transactions.reading(() -> runs.listClosures(run.book(), run.at()));
            this.evidence = new EvidenceBySubject(runs, transactions, run);
        }

        void score() {
            for (var subject : subjects) {
                var own = evidence.next();
                for (var indicator : inOrder(rules, subject.group())) {
                    keep(subject, indicator, ScoringEngine.score(
                            IndicatorCases.of(rules, round, subject, indicator, own, closures)));
                }
                progress.advance("score", 1);
            }
            transactions.inChunk(() -> runs.keepLines(run, kept));
        }

        private void keep(Subject subject, Indicator indicator, IndicatorScore score) {
            kept.add(new RunLine(lines++, subject.key(), subject.id(), indicator.id(), score.state(), score.base(),
                    score.bonus(), score.counted()));
            awaiting += score.state() == ScoreState.AWAITING ? 1 : 0;
            if (kept.size() >= CHUNK) {
                transactions.inChunk(() -> runs.keepLines(run, kept));
                kept.clear();
            }
        }
    }
}
