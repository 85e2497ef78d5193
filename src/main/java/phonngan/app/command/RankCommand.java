package phonngan.app.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.RuleBook;
import phonngan.common.OfficeYear;
import phonngan.common.Points;
import phonngan.common.ProblemCode;
import phonngan.common.Round;
import phonngan.ledger.PostedPoints;
import phonngan.ranking.RankStaff;
import phonngan.ranking.Ranking;
import phonngan.ranking.Totals;
import phonngan.roster.Subject;
import phonngan.roster.SubjectKey;
import phonngan.scoring.RunBook;
import phonngan.scoring.ScoreRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `rank --year Y`: the ranking, from posted points unless a run is named.
@Command(name = "rank")
final class RankCommand extends StoreCommand {
    @Option(names = "--year", required = true, paramLabel = "Y", descriptionKey = "option.year")
    private int year;

    @Option(names = "--pool", paramLabel = "P", descriptionKey = "rank.pool")
    private @Nullable String pool;

    @Mixin
    private final RunChoice choice = new RunChoice();

    @Mixin
    private final OutputChoice output = new OutputChoice();

    @Override
    int run(Session session) {
        var book = session.book(office(), year);
        var rules = session.rules(book);
        if (pool != null && rules.findGroup(pool).isEmpty()) {
            throw new CommandRefused(ProblemCode.UNKNOWN_POOL, pool,
                    String.join(", ", rules.groups().stream().map(it -> it.id()).toList()));
        }
        var ranking = choice.namesRun()
                ? ofRun(session, book, choice.get(session, book))
                : ofPosted(session, book, rules, session.round(rules, choice.roundId()));
        try (var list = Listing.open(output,
                List.of("pool", "rank", "subject_id", "name", "unit", "base", "bonus", "total", "tied"))) {
            ranking.standings().stream().filter(it -> pool == null || pool.equals(it.pool()))
                    .forEach(it -> list.row(it.pool(), it.rank(), it.subjectId(), it.name(), it.unit(), it.base(),
                            it.bonus(), it.total(), it.tied()));
        }
        return ExitStatus.WELL;
    }

    /// From what was posted: every subject of the round's roster, 0 when nothing was.
    static Ranking ofPosted(Session session, OfficeYear book, RuleBook rules, Round round) {
        Map<SubjectKey, Totals> totals = new HashMap<>();
        try (var posted = session.get(PostedPoints.class).openTotals(book, round.id())) {
            posted.forEach(it -> totals.put(it.subject(), new Totals(it.base(), it.bonus())));
        }
        var subjects = session.roster(book).subjectsIn(round).stream()
                .filter(it -> rules.findGroup(it.group()).isPresent()).toList();
        return RankStaff.rank(subjects, totals, unitNames(session, book));
    }

    private static Ranking ofRun(Session session, OfficeYear book, ScoreRun run) {
        var runs = session.get(RunBook.class);
        var subjects = new ArrayList<Subject>();
        runs.forEachSubject(run, subjects::add);
        Map<SubjectKey, Totals> totals = new HashMap<>();
        runs.forEachLine(run, it -> totals.merge(it.subject(),
                new Totals(Objects.requireNonNullElse(it.base(), Points.ZERO),
                        Objects.requireNonNullElse(it.bonus(), Points.ZERO)),
                (one, other) -> new Totals(one.base().plus(other.base()), one.bonus().plus(other.bonus()))));
        return RankStaff.rank(subjects, totals, unitNames(session, book));
    }

    private static Map<String, String> unitNames(Session session, OfficeYear book) {
        Map<String, String> names = new HashMap<>();
        session.roster(book).units().forEach(it -> names.put(it.code(), it.name()));
        return names;
    }
}
