package phonngan.app;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import phonngan.common.Points;
import phonngan.ledger.Figure;
import phonngan.scoring.RunBook;
import phonngan.scoring.RunLine;
import phonngan.scoring.ScoreRun;

/// A run's figures as the ledger takes them: by subject key and indicator, page by page.
public final class RunFigures {
    private static final int PAGE = 2000;

    private RunFigures() {
    }

    /// Opens them; the stream is read once.
    public static Stream<Figure> open(RunBook runs, ScoreRun run) {
        return Stream
                .iterate(runs.listLinesAfter(run, "", "", PAGE), page -> !page.isEmpty(), page -> next(runs, run, page))
                .flatMap(List::stream).map(RunFigures::figure);
    }

    private static List<RunLine> next(RunBook runs, ScoreRun run, List<RunLine> page) {
        return runs.listLinesAfter(run, page.getLast().subject().value(), page.getLast().indicator(), PAGE);
    }

    /// A figure that was not assessed or is suspended stands for nothing.
    private static Figure figure(RunLine line) {
        return new Figure(line.subject(), line.indicator(), Objects.requireNonNullElse(line.base(), Points.ZERO),
                Objects.requireNonNullElse(line.bonus(), Points.ZERO), line.counted());
    }
}
