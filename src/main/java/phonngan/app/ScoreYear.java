package phonngan.app;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.time.Instant;
import phonngan.catalogue.RuleBook;
import phonngan.common.OfficeYear;
import phonngan.common.Round;
import phonngan.invariants.RememberedHeads;
import phonngan.ledger.PostScores;
import phonngan.ledger.Posting;
import phonngan.ledger.PostingOrder;
import phonngan.ledger.PostingResult;
import phonngan.roster.Rosters;
import phonngan.scoring.RunBook;
import phonngan.scoring.RunScoring;
import phonngan.scoring.ScoreRun;

/// Scores a year, and posts the differences between a run and the ledger.
@Singleton
public final class ScoreYear {
    private static final System.Logger LOG = System.getLogger(ScoreYear.class.getName());

    private final RunScoring scoring;
    private final PostScores posting;
    private final RunBook runs;
    private final Rosters rosters;
    private final RememberedHeads heads;
    private final Counter entries;

    ScoreYear(RunScoring scoring, PostScores posting, RunBook runs, Rosters rosters, RememberedHeads heads,
            MeterRegistry meters) {
        this.scoring = scoring;
        this.posting = posting;
        this.runs = runs;
        this.rosters = rosters;
        this.heads = heads;
        this.entries = meters.counter("phonngan.ledger.entries");
    }

    /// Computes a run and posts nothing.
    public ScoreRun compute(OfficeYear book, RuleBook rules, Round round, String enteredBy, Instant now) {
        return scoring.run(book, rules, rosters.get(book), round, enteredBy, now);
    }

    /// Posts the differences between a run and the ledger, and remembers the new head outside the store.
    ///
    /// @param rules the rule book by which the run was computed
    /// @throws IllegalArgumentException when the run still awaits documents
    public PostingResult post(OfficeYear book, RuleBook rules, Round round, ScoreRun run, Instant now) {
        if (run.awaiting() > 0) {
            throw new IllegalArgumentException("run " + run.number() + " still awaits " + run.awaiting());
        }
        var order = new PostingOrder(book, round, run.number(), rules.digest(), now);
        var result = posting.post(order, () -> RunFigures.open(runs, run));
        if (result instanceof PostingResult.Posted(Posting posted)) {
            entries.increment(posted.entries());
            remember(posted);
        }
        return result;
    }

    /// By now the points are posted: a folder that cannot be written is told to whoever looks after the service.
    private void remember(Posting posted) {
        try {
            heads.remember(posted.book(), posted.head(), posted.recordedAt());
        } catch (UncheckedIOException failure) {
            LOG.log(System.Logger.Level.WARNING, "the head of the ledger could not be remembered", failure);
        }
    }
}
