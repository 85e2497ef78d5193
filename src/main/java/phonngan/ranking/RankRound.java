package phonngan.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import phonngan.catalogue.RuleBook;
import phonngan.common.OfficeYear;
import phonngan.common.Points;
import phonngan.common.Round;
import phonngan.ledger.PostedPoints;
import phonngan.roster.Rosters;
import phonngan.roster.Subject;
import phonngan.roster.SubjectKey;
import phonngan.roster.Unit;
import phonngan.scoring.RunBook;
import phonngan.scoring.ScoreRun;

/// Ranks a round: by what was posted, or by what a run says.
public final class RankRound {
    private final PostedPoints posted;
    private final RunBook runs;
    private final Rosters rosters;
    private final Map<String, Kept> kept = Collections.synchronizedMap(new HashMap<>());

    /// Works on a store.
    public RankRound(PostedPoints posted, RunBook runs, Rosters rosters) {
        this.posted = posted;
        this.runs = runs;
        this.rosters = rosters;
    }

    private record Kept(String stand, Ranking ranking) {
    }

    /// The ranking that people should see: by posted points once something was posted, until then by the latest run.
    /// It is kept until there is another posting or run, roster or rule book.
    public RoundRanking latest(OfficeYear book, RuleBook rules, Round round) {
        var postings = posted.listPostings(book).stream().filter(it -> it.round().equals(round.id())).toList();
        if (!postings.isEmpty()) {
            var posting = postings.getLast();
            return new RoundRanking.Posted(posting,
                    keep(book, rules, round, "posting " + posting.number(), () -> posted(book, rules, round)));
        }
        return runs.findLatest(book, round.id())
                .<RoundRanking>map(it -> new RoundRanking.Provisional(it,
                        keep(book, rules, round, "run " + it.id(), () -> ofRun(book, it))))
                .orElseGet(RoundRanking.NothingYet::new);
    }

    private Ranking keep(OfficeYear book, RuleBook rules, Round round, String source, Supplier<Ranking> rank) {
        var stand = source + " " + rosters.get(book).lastLoad() + " " + rules.digest();
        var shelf = book + " " + round.id();
        var before = kept.get(shelf);
        if (before != null && before.stand().equals(stand)) {
            return before.ranking();
        }
        var ranking = rank.get();
        kept.put(shelf, new Kept(stand, ranking));
        return ranking;
    }

    /// By what was posted: every subject of the round's roster that the rule book measures, 0 when nothing was.
    public Ranking posted(OfficeYear book, RuleBook rules, Round round) {
        Map<SubjectKey, Totals> totals = new HashMap<>();
        try (var sums = posted.openTotals(book, round.id())) {
            sums.forEach(it -> totals.put(it.subject(), new Totals(it.base(), it.bonus())));
        }
        var subjects = rosters.get(book).subjectsIn(round).stream()
                .filter(it -> rules.findGroup(it.group()).isPresent()).toList();
        return RankStaff.rank(subjects, totals, unitNames(book));
    }

    /// By what a run says of everybody whom it measured; what it did not assess adds nothing.
    public Ranking ofRun(OfficeYear book, ScoreRun run) {
        var subjects = new ArrayList<Subject>();
        runs.forEachSubject(run, subjects::add);
        Map<SubjectKey, Totals> totals = new HashMap<>();
        runs.forEachLine(run, it -> totals.merge(it.subject(),
                new Totals(Objects.requireNonNullElse(it.base(), Points.ZERO),
                        Objects.requireNonNullElse(it.bonus(), Points.ZERO)),
                Totals::plus));
        return RankStaff.rank(subjects, totals, unitNames(book));
    }

    private Map<String, String> unitNames(OfficeYear book) {
        return rosters.get(book).units().stream().collect(Collectors.toMap(Unit::code, Unit::name));
    }
}
