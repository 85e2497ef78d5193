package phonngan.app;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import phonngan.common.Ids;
import phonngan.common.Progress;
import phonngan.common.Transactions;
import phonngan.cycle.AskTheYear;
import phonngan.comparison.CompareFigures;
import phonngan.intake.TakeAnswers;
import phonngan.ledger.PostedPoints;
import phonngan.review.Confirmations;
import phonngan.review.FindBar;
import phonngan.review.ReviewBook;
import phonngan.review.ReviewEvidence;
import phonngan.roster.Rosters;
import phonngan.scoring.CloseAwaiting;
import phonngan.scoring.ConfirmReport;
import phonngan.scoring.CompareRuns;
import phonngan.scoring.ExplainScores;
import phonngan.scoring.FindBacklog;
import phonngan.scoring.ListDebts;
import phonngan.scoring.ListPeople;
import phonngan.scoring.PostedFigures;
import phonngan.scoring.RunBook;
import phonngan.scoring.RunScoring;
import phonngan.scoring.ShowGrid;
import phonngan.scoring.ShowSheet;

/// Which deed of scoring works with which edge.
@Factory
final class ScoringWiring {

    @Singleton
    RunScoring runScoring(RunBook runs, ReviewBook reviews, Transactions transactions, Ids ids, Progress progress) {
        return new RunScoring(runs, reviews, transactions, ids, progress);
    }

    @Singleton
    FindBacklog findBacklog(RunBook runs, ReviewBook reviews) {
        return new FindBacklog(runs, reviews);
    }

    @Singleton
    CloseAwaiting closeAwaiting(ListDebts debts, RunBook runs, ReviewEvidence review, FindBar bars,
            YearBooks years) {
        return new CloseAwaiting(debts, runs, review, bars, years::getRules);
    }

    @Singleton
    ExplainScores explainScores(RunBook runs, ReviewBook reviews, Transactions transactions) {
        return new ExplainScores(runs, reviews, transactions);
    }

    @Singleton
    CompareFigures compareFigures(ExplainScores explain) {
        return new CompareFigures(explain);
    }

    @Singleton
    PostedFigures postedFigures(PostedPoints posted) {
        return new LedgerFigures(posted);
    }

    @Singleton
    ShowSheet showSheet(YearBooks years, Rosters rosters, RunBook runs, ExplainScores explain, ReviewBook reviews,
            PostedFigures posted) {
        return new ShowSheet(years, rosters, runs, explain, reviews, posted);
    }

    @Singleton
    CompareRuns compareRuns(RunBook runs, YearBooks years, Transactions transactions) {
        return new CompareRuns(runs, years, transactions);
    }

    @Singleton
    ShowGrid showGrid(RunBook runs, YearBooks years, Transactions transactions) {
        return new ShowGrid(runs, years, transactions);
    }

    @Singleton
    ListPeople listPeople(Rosters rosters, RunBook runs) {
        return new ListPeople(rosters, runs);
    }

    @Singleton
    ListDebts listDebts(ReviewBook reviews, RunBook runs, Confirmations confirmations, Transactions transactions,
            YearBooks years) {
        return new ListDebts(reviews, runs, confirmations, transactions, years::getRules);
    }

    @Singleton
    ConfirmReport confirmReport(ListDebts debts, ReviewBook reviews, Confirmations confirmations,
            TakeAnswers taking, AskTheYear cycle, Transactions transactions, Ids ids, YearBooks years) {
        return new ConfirmReport(debts, reviews, confirmations, taking, cycle, transactions, ids, years::getRules);
    }
}
