package phonngan.app.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.common.ProblemCode;
import phonngan.ranking.RankRound;
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
        var rank = session.get(RankRound.class);
        var ranking = choice.namesRun()
                ? rank.ofRun(book, choice.get(session, book))
                : rank.posted(book, rules, session.round(rules, choice.roundId()));
        try (var list = Listing.open(output,
                List.of("pool", "rank", "subject_id", "name", "unit", "base", "bonus", "total", "tied"))) {
            ranking.standings().stream().filter(it -> pool == null || pool.equals(it.pool()))
                    .forEach(it -> list.row(it.pool(), it.rank(), it.subjectId(), it.name(), it.unit(), it.base(),
                            it.bonus(), it.total(), it.tied()));
        }
        return ExitStatus.WELL;
    }
}
