package phonngan.scoring;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.Transactions;
import phonngan.roster.SubjectKey;
import phonngan.scoring.RunBook.ClosedStep;
import phonngan.scoring.RunBook.PlacedSubject;

/// Says what a run changed against the one before it, figure by figure, and why: from the evidence that each of the two
/// saw and kept, not from how things stand today.
public final class CompareRuns {
    private final RunBook runs;
    private final ServingRuleBooks ruleBooks;
    private final Transactions transactions;

    /// Works on a store.
    public CompareRuns(RunBook runs, ServingRuleBooks ruleBooks, Transactions transactions) {
        this.runs = runs;
        this.ruleBooks = ruleBooks;
        this.transactions = transactions;
    }

    /// A stretch of what changed since the run before; empty when there was none of the round.
    ///
    /// @param after the number of the figure after which the stretch begins; -1 for the first
    /// @param atMost how many figures
    public Optional<RunComparison> sinceTheOneBefore(ScoreRun later, long after, int atMost) {
        return transactions.reading(() -> runs.findLatestBefore(later)
                .map(earlier -> compare(earlier, later, after, atMost)));
    }

    private RunComparison compare(ScoreRun earlier, ScoreRun later, long after, int atMost) {
        var found = runs.listChanged(earlier, later, after, atMost + 1);
        var shown = found.stream().limit(atMost).toList();
        var ids = shown.stream().map(RunLine::subjectId).distinct().toList();
        var was = new Seen(earlier, ids);
        var is = new Seen(later, ids);
        var closed = closedBetween(earlier.at(), later);
        var changes = shown.stream().map(line -> new RunChange(is.subject(line).orElseThrow().subject(),
                was.lines.get(new Cell(line)), line, causes(line, was, is, closed))).toList();
        return new RunComparison(earlier, later, runs.countChanged(earlier, later),
                runs.countSubjectsChanged(earlier, later), runs.countGone(earlier, later), changes,
                found.size() > atMost);
    }

    private List<ClosedStep> closedBetween(Instant from, ScoreRun later) {
        return runs.listClosedSteps(later.book()).stream()
                .filter(it -> it.at().isAfter(from) && !it.at().isAfter(later.at())).toList();
    }

    private static List<ChangeCause> causes(RunLine line, Seen was, Seen is, List<ClosedStep> closed) {
        var causes = new ArrayList<ChangeCause>();
        var before = was.subject(line).map(it -> it.subject().group());
        var now = is.subject(line).orElseThrow().subject().group();
        if (!before.equals(Optional.of(now))) {
            causes.add(new ChangeCause.OtherGroup(before.orElse(null), now));
        }
        causes.addAll(ofEvidence(was.evidence(line), is.evidence(line)));
        closed.stream().filter(it -> it.closure().subject().equals(line.subject())
                && it.closure().indicator().equals(line.indicator())).map(ChangeCause.Closed::new)
                .forEach(causes::add);
        if (!was.run.digest().equals(is.run.digest())) {
            causes.add(new ChangeCause.OtherRules());
        }
        return causes;
    }

    private static List<ChangeCause> ofEvidence(List<Evidence> before, List<Evidence> now) {
        var gone = new LinkedHashMap<Long, Evidence>();
        before.forEach(it -> gone.put(it.claimId(), it));
        var causes = new ArrayList<ChangeCause>();
        for (var evidence : now) {
            var was = gone.remove(evidence.claimId());
            if (was == null) {
                causes.add(new ChangeCause.Arrived(evidence));
            } else if (was.state() != evidence.state()) {
                causes.add(new ChangeCause.Decided(was, evidence));
            } else if (!was.equals(evidence)) {
                causes.add(new ChangeCause.Corrected(was, evidence));
            }
        }
        gone.values().forEach(it -> causes.add(new ChangeCause.Left(it)));
        return causes;
    }

    /// One figure's place, whatever its number in a run.
    private record Cell(SubjectKey subject, String indicator) {
        Cell(RunLine line) {
            this(line.subject(), line.indicator());
        }
    }

    /// What a run kept about some subjects.
    private final class Seen {
        private final ScoreRun run;
        private final RuleBook rules;
        private final Map<String, PlacedSubject> subjects;
        private final Map<Cell, RunLine> lines;
        private final Map<Integer, List<PlacedEvidence>> evidence = new HashMap<>();

        Seen(ScoreRun run, List<String> ids) {
            this.run = run;
            this.rules = ruleBooks.getRuleBook(run.digest());
            this.subjects = runs.listSubjects(run, ids).stream().collect(toMap(it -> it.subject().id(), it -> it));
            this.lines = runs.listLinesOf(run, subjects.values().stream().map(it -> it.subject().key()).toList())
                    .stream().collect(toMap(Cell::new, it -> it));
            runs.listEvidenceOf(run, subjects.values().stream().map(PlacedSubject::place).toList())
                    .forEach(it -> evidence.computeIfAbsent(it.subject(), _ -> new ArrayList<>()).add(it));
        }

        Optional<PlacedSubject> subject(RunLine line) {
            return Optional.ofNullable(subjects.get(line.subjectId()));
        }

        List<Evidence> evidence(RunLine line) {
            return subject(line).map(it -> evidence.getOrDefault(it.place(), List.of())).orElse(List.of()).stream()
                    .filter(it -> rules.indicators().get(it.indicator()).id().equals(line.indicator()))
                    .map(PlacedEvidence::evidence).toList();
        }
    }
}
