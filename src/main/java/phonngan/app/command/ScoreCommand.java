package phonngan.app.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.app.PostingProblem;
import phonngan.app.ScoreYear;
import phonngan.catalogue.RuleBook;
import phonngan.common.OfficeYear;
import phonngan.common.Problem;
import phonngan.common.Round;
import phonngan.cycle.Deed;
import phonngan.ledger.PostingResult;
import phonngan.scoring.ScoreRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `score --year Y [--round R] [--post]`: computes a run, and posts the differences.
@Command(name = "score")
final class ScoreCommand extends StoreCommand {
    @Option(names = "--year", required = true, paramLabel = "Y", descriptionKey = "option.year")
    private int year;

    @Option(names = "--round", paramLabel = "R", descriptionKey = "option.round")
    private @Nullable String roundId;

    @Option(names = "--post", descriptionKey = "score.post")
    private boolean post;

    @Mixin
    private final OutputChoice output = new OutputChoice();

    @Override
    int run(Session session) {
        var book = session.book(office(), year);
        requireNow(session, book, post ? Deed.POST : Deed.COMPUTE);
        var rules = session.rules(book);
        var round = session.round(rules, roundId);
        var run = session.get(ScoreYear.class).compute(book, rules, round, session.enteredBy(), session.now());
        if (!post) {
            return list(run, 0, ExitStatus.WELL);
        }
        var awaits = PostingProblem.find(run);
        if (awaits.isPresent()) {
            tell(awaits.get());
            return list(run, 0, ExitStatus.FINDINGS);
        }
        return post(session, book, rules, round, run);
    }

    private int post(Session session, OfficeYear book, RuleBook rules, Round round, ScoreRun run) {
        var result = session.get(ScoreYear.class).post(book, rules, round, run, session.now());
        PostingProblem.find(result, language()).ifPresent(this::tell);
        return switch (result) {
            case PostingResult.Posted posted -> list(run, posted.posting().entries(), ExitStatus.WELL);
            case PostingResult.NothingToPost _ -> list(run, 0, ExitStatus.WELL);
            case PostingResult.Overtaken _ -> list(run, 0, ExitStatus.FAULT);
            case PostingResult.RoundSealed _,PostingResult.ChainBroken _ -> list(run, 0, ExitStatus.FINDINGS);
        };
    }

    private void tell(Problem problem) {
        var printer = printer();
        printer.print(problem);
        printer.finish();
    }

    private int list(ScoreRun run, long posted, int status) {
        try (var list = Listing.open(output, List.of("run", "round", "figures", "awaiting", "entries_posted"))) {
            list.row(run.number(), run.round(), run.lines(), run.awaiting(), posted);
        }
        return status;
    }
}
