package phonngan.approval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import phonngan.catalogue.RuleBook;
import phonngan.common.OfficeYear;
import phonngan.common.Points;
import phonngan.common.Round;
import phonngan.intake.ClaimFacts;
import phonngan.intake.ClaimState;
import phonngan.review.ClaimStanding;
import phonngan.review.ReviewBook;
import phonngan.review.VersionStanding;
import phonngan.roster.Roster;
import phonngan.roster.Subject;
import phonngan.roster.SubjectKey;
import phonngan.scoring.RunBook;
import phonngan.scoring.ScoreRun;

/// Finds the claims of a round that are not settled, and bounds what each could still change. Two passes, whatever the
/// size of the year: over the claims, then over the figures of the run.
public final class GatherOpenItems {
    private final ReviewBook reviews;
    private final RunBook runs;

    /// Works on a store.
    public GatherOpenItems(ReviewBook reviews, RunBook runs) {
        this.reviews = reviews;
        this.runs = runs;
    }

    /// What was found.
    ///
    /// @param items claims of known subjects, in the order of the claims
    /// @param ownerless how many claims nobody knows the owner of
    public record Gathered(List<OpenItem> items, long ownerless) {
        /// Keeps its own copy.
        public Gathered {
            items = List.copyOf(items);
        }
    }

    private record Doubt(SubjectKey subject, String responseKey, ClaimState state, ClaimFacts facts, boolean mayGain,
            boolean mayLose) {
    }

    private record Cell(SubjectKey subject, String indicator) {
    }

    /// Gathers them.
    ///
    /// @param run the run whose points are posted
    public Gathered gather(OfficeYear book, RuleBook rules, Round round, Roster roster, ScoreRun run) {
        var doubts = new ArrayList<Doubt>();
        var ownerless = new ArrayList<String>();
        reviews.forEachHistory(book, history -> look(ClaimStanding.of(history, rules::readingsOf), round, doubts::add,
                ownerless::add));
        var current = currentOf(run, doubts);
        var subjects = roster.subjectsIn(round).stream().collect(Collectors.toMap(Subject::key, it -> it));
        var most = new MostPoints(round.id(), rules.fullMark());
        var items = doubts.stream().filter(it -> subjects.containsKey(it.subject()))
                .filter(it -> rules.findSuspension(it.facts().indicator(), round).isEmpty())
                .flatMap(it -> rules.findIndicator(it.facts().indicator()).stream().map(indicator -> {
                    var now = current.getOrDefault(new Cell(it.subject(), indicator.id()), Points.ZERO);
                    var method = rules.criteria(indicator, subjects.get(it.subject()).group()).scoring();
                    return new OpenItem(it.subject(), it.responseKey(), indicator.id(), it.state(),
                            it.mayGain() ? most.of(method, it.facts(), now) : Points.ZERO,
                            it.mayLose() ? now : Points.ZERO);
                })).toList();
        return new Gathered(items, ownerless.size());
    }

    private static void look(ClaimStanding standing, Round round, Consumer<Doubt> doubts, Consumer<String> ownerless) {
        var it = standing.current();
        if (!concerns(it, round)) {
            return;
        }
        var counts = standing.counting().isPresent();
        var missing = standing.flags().contains(ClaimStanding.MISSING) && counts;
        switch (it.state()) {
            case RECEIVED, LATE, OUT_OF_PERIOD, AWAITING -> tell(it, true, counts, doubts);
            case UNMATCHED -> ownerless.accept(it.claim().responseKey());
            case ACCEPTED, RETURNED, REJECTED, DUPLICATE, WITHDRAWN, SUPERSEDED -> {
                if (missing) {
                    tell(it, false, true, doubts);
                }
            }
        }
    }

    private static void tell(VersionStanding it, boolean mayGain, boolean mayLose, Consumer<Doubt> doubts) {
        doubts.accept(new Doubt(Objects.requireNonNull(it.subject()), it.claim().responseKey(), it.state(), it.facts(),
                mayGain, mayLose));
    }

    /// Whether it was achieved in the round, or in none of the year, so that it may be admitted to this one.
    private static boolean concerns(VersionStanding it, Round round) {
        var day = it.facts().achievedOn();
        return day == null || it.claim().outOfPeriod() || round.sharesADayWith(day, day);
    }

    private Map<Cell, Points> currentOf(ScoreRun run, List<Doubt> doubts) {
        var wanted = doubts.stream().map(it -> new Cell(it.subject(), it.facts().indicator()))
                .collect(Collectors.toSet());
        var current = new HashMap<Cell, Points>();
        if (!wanted.isEmpty()) {
            runs.forEachLine(run, line -> {
                var cell = new Cell(line.subject(), line.indicator());
                var score = line.score();
                if (score != null && wanted.contains(cell)) {
                    current.put(cell, score);
                }
            });
        }
        return current;
    }
}
