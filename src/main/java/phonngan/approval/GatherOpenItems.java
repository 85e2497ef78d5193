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
import phonngan.review.ClaimHistory;
import phonngan.review.ClaimStanding;
import phonngan.review.VersionStanding;
import phonngan.roster.Roster;
import phonngan.roster.Subject;
import phonngan.roster.SubjectKey;
import phonngan.scoring.RunLine;
import phonngan.scoring.ScoreRun;

/// Finds the claims of a round that are not settled, and bounds what each could still change. Two passes, whatever the
/// size of the year: over the claims, then over the figures of the run.
public final class GatherOpenItems {
    private final Claims claims;
    private final Figures figures;

    /// With whoever knows claims and figures.
    public GatherOpenItems(Claims claims, Figures figures) {
        this.claims = claims;
        this.figures = figures;
    }

    /// Knows the claims of a year.
    public interface Claims {
        /// Hands over the history of each.
        void forEachHistory(OfficeYear book, Consumer<ClaimHistory> reader);
    }

    /// Knows the figures of a run.
    public interface Figures {
        /// Hands over each.
        void forEachLine(ScoreRun run, Consumer<RunLine> reader);
    }

    /// What was found.
    ///
    /// @param items claims of known subjects, in the order of the claims: what each may bring, then what it may take
    /// @param ownerless how many claims nobody knows the owner of
    public record Gathered(List<OpenItem> items, long ownerless) {
        /// Keeps its own copy.
        public Gathered {
            items = List.copyOf(items);
        }
    }

    /// What is not sure of one version of a claim.
    ///
    /// @param state where the claim stands by its latest version
    /// @param gain whether it may still count; else it counts and may be lost
    private record Doubt(SubjectKey subject, String responseKey, ClaimState state, ClaimFacts facts, boolean gain) {
        static Doubt of(SubjectKey subject, VersionStanding it, ClaimState state, boolean gain) {
            return new Doubt(subject, it.claim().responseKey(), state, it.facts(), gain);
        }
    }

    private record Cell(SubjectKey subject, String indicator) {
    }

    /// Gathers them.
    ///
    /// @param run the run whose points are posted
    public Gathered gather(OfficeYear book, RuleBook rules, Round round, Roster roster, ScoreRun run) {
        var doubts = new ArrayList<Doubt>();
        var ownerless = new ArrayList<String>();
        claims.forEachHistory(book, history -> look(ClaimStanding.of(history, rules::readingsOf), round, doubts::add,
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
                            it.gain() ? most.of(method, it.facts(), now) : Points.ZERO,
                            it.gain() && !MostPoints.mayLower(method) ? Points.ZERO : now);
                })).toList();
        return new Gathered(items, ownerless.size());
    }

    /// The latest version may bring something while nobody has settled it. What counts may be lost once a later version
    /// is decided, which may be about another subject, indicator or round, or because it is missing at its source.
    private static void look(ClaimStanding standing, Round round, Consumer<Doubt> doubts, Consumer<String> ownerless) {
        var latest = standing.current();
        if (isUnsettled(latest.state()) && concerns(latest, round)) {
            if (latest.subject() == null) {
                ownerless.accept(latest.claim().responseKey());
            } else {
                doubts.accept(Doubt.of(latest.subject(), latest, latest.state(), true));
            }
        }
        var missing = standing.flags().contains(ClaimStanding.MISSING);
        standing.counting().filter(it -> missing || !it.equals(latest)).filter(it -> concerns(it, round))
                .ifPresent(it -> doubts.accept(
                        Doubt.of(Objects.requireNonNull(it.subject()), it, latest.state(), false)));
    }

    private static boolean isUnsettled(ClaimState state) {
        return switch (state) {
            case RECEIVED, UNMATCHED, LATE, OUT_OF_PERIOD, AWAITING -> true;
            case ACCEPTED, RETURNED, REJECTED, DUPLICATE, WITHDRAWN, SUPERSEDED -> false;
        };
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
            figures.forEachLine(run, line -> {
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
