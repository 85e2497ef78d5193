package phonngan.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.RuleBook;
import phonngan.common.Points;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Round;
import phonngan.roster.Subject;
import phonngan.scoring.ExplainScores;
import phonngan.scoring.ExplainScores.Explained;
import phonngan.scoring.ScoreRun;

/// Holds the office's figures against those of a run. It writes nothing, and settles nothing: which of the two is right
/// is for people to see.
public final class CompareFigures {
    private static final int CHUNK = 200;

    private final ExplainScores explain;

    /// Works on a store.
    public CompareFigures(ExplainScores explain) {
        this.explain = explain;
    }

    /// What came of a comparison.
    ///
    /// @param people how many people and units the office's table has of those measured
    /// @param compared how many figures were compared
    /// @param equal how many of them are the same
    /// @param differing how many are not
    /// @param explained how many of those are explained
    /// @param problems figures of whom the run does not measure so
    public record Account(int people, long compared, long equal, long differing, long explained,
            List<Problem> problems) {
        /// Keeps its own copy.
        public Account {
            problems = List.copyOf(problems);
        }

        private Account plus(Account other) {
            var all = new ArrayList<>(problems);
            all.addAll(other.problems);
            return new Account(people + other.people, compared + other.compared, equal + other.equal,
                    differing + other.differing, explained + other.explained, all);
        }
    }

    /// Compares with a run.
    ///
    /// @param rules the rule book of the run
    /// @param reader gets the differences by subject id and indicator, the total last
    public Account compare(ScoreRun run, RuleBook rules, Round round, OfficeFigures theirs,
            Consumer<FigureDifference> reader) {
        var ids = List.copyOf(theirs.bySubject().keySet());
        var account = new Account(0, 0, 0, 0, 0, List.of());
        for (int from = 0; from < ids.size(); from += CHUNK) {
            var chunk = ids.subList(from, Math.min(from + CHUNK, ids.size()));
            var ours = explain.ofRun(run, rules, round, chunk);
            for (var id : chunk) {
                account = account.plus(compare(id, ours.getOrDefault(id, List.of()),
                        Objects.requireNonNull(theirs.bySubject().get(id)), reader));
            }
        }
        return account;
    }

    /// Compares the figures of one subject; the same whatever order they come in.
    ///
    /// @param ours every indicator by which the subject is measured, in the order of outputs; empty for who is not
    /// @param theirs by indicator, [OfficeTable#TOTAL] for the total
    public static Account compare(String id, List<Explained> ours, Map<String, OfficeFigure> theirs,
            Consumer<FigureDifference> reader) {
        var problems = strangers(id, ours, theirs);
        if (ours.isEmpty()) {
            return new Account(0, 0, 0, 0, 0, problems);
        }
        var subject = ours.getFirst().theCase().subject();
        var differences = new ArrayList<FigureDifference>();
        long compared = 0;
        for (var explained : ours) {
            var figure = theirs.get(explained.theCase().indicator().id());
            if (figure != null) {
                compared++;
                findDifference(subject, explained, figure).ifPresent(differences::add);
            }
        }
        var total = theirs.get(OfficeTable.TOTAL);
        if (total != null) {
            compared++;
            findDifference(subject, ours, total, theirs, differences.size()).ifPresent(differences::add);
        }
        differences.forEach(reader);
        return new Account(1, compared, compared - differences.size(), differences.size(),
                differences.stream().filter(it -> it.cause().isPresent()).count(), problems);
    }

    private static Optional<FigureDifference> findDifference(Subject subject, Explained ours, OfficeFigure figure) {
        var score = ours.score().score();
        return figure.points().equals(score)
                ? Optional.empty()
                : Optional.of(new FigureDifference(subject, ours, score, figure, Points.ZERO,
                        FindCause.of(ours, figure.points())));
    }

    private static Optional<FigureDifference> findDifference(Subject subject, List<Explained> ours,
            OfficeFigure figure, Map<String, OfficeFigure> theirs, int differing) {
        var base = sum(ours.stream().map(it -> it.score().base()));
        var total = base.plus(sum(ours.stream().map(it -> it.score().bonus())));
        return figure.points().equals(total)
                ? Optional.empty()
                : Optional.of(new FigureDifference(subject, null, total, figure, base,
                        findCause(ours, base, total, figure.points(), theirs, differing)));
    }

    private static Optional<DifferenceCause> findCause(List<Explained> ours, Points base, Points total, Points theirs,
            Map<String, OfficeFigure> figures, int differing) {
        var parts = new HashMap<>(figures);
        parts.remove(OfficeTable.TOTAL);
        var own = sum(parts.values().stream().map(OfficeFigure::points));
        if (differing > 0 && own.equals(theirs)) {
            return Optional.of(new DifferenceCause.SumOfParts(differing));
        }
        if (!parts.isEmpty() && parts.size() == ours.size() && !own.equals(theirs)) {
            return Optional.of(new DifferenceCause.OwnSumDiffers(own));
        }
        if (base.equals(theirs)) {
            return Optional.of(new DifferenceCause.WithoutBonus(base, total.minus(base)));
        }
        return parts.isEmpty() ? ofOneIndicator(ours, theirs.minus(total)) : Optional.empty();
    }

    /// A table of totals alone says no more than the sum; one indicator may still account for all of the difference.
    private static Optional<DifferenceCause> ofOneIndicator(List<Explained> ours, Points excess) {
        for (var explained : ours) {
            var score = explained.score().score();
            var wanted = (score == null ? Points.ZERO : score).plus(excess);
            if (wanted.hundredths() >= 0 && !explained.theCase().evidence().isEmpty()) {
                var cause = FindCause.of(explained, wanted);
                if (cause.isPresent() && score != null) {
                    return Optional.of(new DifferenceCause.OfIndicator(explained.theCase().indicator(), cause.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Problem> strangers(String id, List<Explained> ours, Map<String, OfficeFigure> theirs) {
        Set<String> measured = ours.stream().map(it -> it.theCase().indicator().id()).collect(Collectors.toSet());
        return theirs.entrySet().stream().filter(it -> !measured.contains(it.getKey()))
                .filter(it -> ours.isEmpty() || !it.getKey().equals(OfficeTable.TOTAL))
                .filter(it -> !it.getValue().points().isZero())
                .sorted(Map.Entry.comparingByKey())
                .map(it -> Problem.refused(ProblemCode.FIGURES_NOT_MEASURED, it.getValue().place(), id,
                        it.getKey().equals(OfficeTable.TOTAL) ? "-" : it.getKey()))
                .toList();
    }

    private static Points sum(Stream<? extends @Nullable Points> points) {
        return points.<Points>mapMulti((it, known) -> {
            if (it != null) {
                known.accept(it);
            }
        }).reduce(Points.ZERO, Points::plus);
    }
}
