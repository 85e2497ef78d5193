package phonngan.app.command;

import org.jspecify.annotations.Nullable;
import phonngan.common.OfficeYear;
import phonngan.common.ProblemCode;
import phonngan.scoring.RunBook;
import phonngan.scoring.ScoreRun;
import picocli.CommandLine.Option;

/// Which run is meant: the one numbered, else the latest of the round.
final class RunChoice {
    @Option(names = "--round", paramLabel = "R", descriptionKey = "option.round")
    private @Nullable String roundId;

    @Option(names = "--run", paramLabel = "N", descriptionKey = "option.run")
    private @Nullable Integer number;

    boolean namesRun() {
        return number != null;
    }

    @Nullable
    String roundId() {
        return roundId;
    }

    ScoreRun get(Session session, OfficeYear book) {
        var runs = session.get(RunBook.class);
        if (number == null) {
            var round = session.round(session.rules(book), roundId);
            return runs.findLatest(book, round.id())
                    .orElseThrow(() -> new CommandRefused(ProblemCode.NO_RUN, book.year().toString(), round.id()));
        }
        var run = runs.findRun(book, number).orElseThrow(
                () -> new CommandRefused(ProblemCode.UNKNOWN_RUN, number.toString(), book.year().toString()));
        if (roundId != null && !roundId.equals(run.round())) {
            throw new CommandRefused(ProblemCode.RUN_OF_OTHER_ROUND, number.toString(), run.round(), roundId);
        }
        return run;
    }
}
