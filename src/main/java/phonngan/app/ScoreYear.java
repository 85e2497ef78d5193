package phonngan.app;

import jakarta.inject.Singleton;
import java.time.Instant;
import phonngan.catalogue.RuleBook;
import phonngan.common.OfficeYear;
import phonngan.common.Round;
import phonngan.ledger.PostScores;
import phonngan.ledger.PostingOrder;
import phonngan.ledger.PostingResult;
import phonngan.roster.Rosters;
import phonngan.scoring.RunBook;
import phonngan.scoring.RunScoring;
import phonngan.scoring.ScoreRun;

/// Scores a year, and posts the differences between a run and the ledger.
@Singleton
public final class ScoreYear {
    private final RunScoring scoring;
    private final PostScores posting;
    private final RunBook runs;
    private final Rosters rosters;

    ScoreYear(RunScoring scoring, PostScores posting, RunBook runs, Rosters rosters) {
        this.scoring = scoring;
        this.posting = posting;
        this.runs = runs;
        this.rosters = rosters;
    }

    /// Computes a run and posts nothing.
    public ScoreRun compute(OfficeYear book, RuleBook rules, Round round, String enteredBy, Instant now) {
        return scoring.run(book, rules, rosters.get(book), round, enteredBy, now);
    }

    /// Posts the differences between a run and the ledger.
    ///
    /// @param rules the rule book by which the run was computed
    /// @throws IllegalArgumentException when the run still awaits documents
    public PostingResult post(OfficeYear book, RuleBook rules, Round round, ScoreRun run, Instant now) {
        if (run.awaiting() > 0) {
            throw new IllegalArgumentException("run " + run.number() + " still awaits " + run.awaiting());
        }
        var order = new PostingOrder(book, round, run.number(), rules.digest(), now);
        return posting.post(order, () -> RunFigures.open(runs, run));
    }
}
