package phonngan.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import phonngan.allocation.IncentivePlans;
import phonngan.allocation.KeepPlan;
import phonngan.app.command.CommandProgress;
import phonngan.app.store.Offices;
import phonngan.catalogue.RuleBooks;
import phonngan.common.Ids;
import phonngan.common.Progress;
import phonngan.common.Transactions;
import phonngan.cycle.AskTheYear;
import phonngan.comparison.CompareFigures;
import phonngan.intake.AnswerSheets;
import phonngan.intake.ConnectSheet;
import phonngan.intake.Drafts;
import phonngan.intake.EvidenceFiles;
import phonngan.intake.ImportSubmissions;
import phonngan.intake.IntakeBook;
import phonngan.intake.IntakeGrounds;
import phonngan.intake.KeepDraft;
import phonngan.intake.MatchAgain;
import phonngan.intake.PauseSheet;
import phonngan.intake.SheetConnections;
import phonngan.intake.SyncSheet;
import phonngan.intake.PaperStore;
import phonngan.intake.SendEvidence;
import phonngan.intake.SendTally;
import phonngan.intake.SharedPapers;
import phonngan.intake.TakeAnswers;
import phonngan.intake.TakePapers;
import phonngan.intake.UndoIntake;
import phonngan.ledger.PointLedger;
import phonngan.ledger.PostScores;
import phonngan.ledger.PostedPoints;
import phonngan.ledger.RebuildLedger;
import phonngan.ledger.PreviewPosting;
import phonngan.ledger.RoundSeals;
import phonngan.ledger.RuleBookCheck;
import phonngan.ledger.VerifyLedger;
import phonngan.ranking.PayLines;
import phonngan.ranking.RankRound;
import phonngan.review.Committees;
import phonngan.review.Confirmations;
import phonngan.review.FindBar;
import phonngan.review.ForeseeUndo;
import phonngan.review.DrawSample;
import phonngan.review.ListClaims;
import phonngan.review.MatchSender;
import phonngan.review.LoadCommittee;
import phonngan.review.ReviewBook;
import phonngan.review.ReviewEvidence;
import phonngan.review.TakeCensus;
import phonngan.review.WithdrawClaim;
import phonngan.review.WithdrawConfirmation;
import phonngan.roster.LoadRoster;
import phonngan.roster.Rosters;
import phonngan.scoring.CloseAwaiting;
import phonngan.scoring.ConfirmReport;
import phonngan.scoring.CompareRuns;
import phonngan.scoring.ExplainScores;
import phonngan.scoring.ListDebts;
import phonngan.scoring.ListPeople;
import phonngan.scoring.PostedFigures;
import phonngan.scoring.RunBook;
import phonngan.scoring.RunScoring;
import phonngan.scoring.ShowGrid;
import phonngan.scoring.ShowSheet;

/// The map of the house: which deed works with which edge.
@Factory
final class Wiring {

    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Singleton
    CommandProgress progress(MeterRegistry meters) {
        return new CommandProgress(meters);
    }

    @Singleton
    YearBooks yearBooks(RuleBooks ruleBooks, Rosters rosters, Confirmations confirmations) {
        return new YearBooks(ruleBooks, rosters, confirmations);
    }

    @Singleton
    LoadRoster loadRoster(Rosters rosters, Transactions transactions, Ids ids) {
        return new LoadRoster(rosters, transactions, ids);
    }

    @Singleton
    ImportSubmissions importSubmissions(IntakeBook intake, Transactions transactions, Ids ids) {
        return new ImportSubmissions(intake, transactions, ids);
    }

    @Singleton
    IntakeGrounds intakeGrounds(YearBooks years, Rosters rosters, Offices offices) {
        return new YearGrounds(years, rosters, offices);
    }

    @Singleton
    ConnectSheet connectSheet(AnswerSheets sheets, SheetConnections connections, ImportSubmissions imports,
            IntakeGrounds grounds, Ids ids) {
        return new ConnectSheet(sheets, connections, imports, grounds, ids);
    }

    @Singleton
    SyncSheet syncSheet(AnswerSheets sheets, SheetConnections connections, IntakeBook intake,
            ImportSubmissions imports, IntakeGrounds grounds, AskTheYear year, Ids ids) {
        return new SyncSheet(sheets, connections, intake, imports, grounds, year, ids);
    }

    @Singleton
    PauseSheet pauseSheet(SheetConnections connections) {
        return new PauseSheet(connections);
    }

    @Singleton
    TakeAnswers takeAnswers(ImportSubmissions intake) {
        return new TakeAnswers(intake);
    }

    @Singleton
    SendEvidence sendEvidence(TakeAnswers taking, IntakeBook book) {
        return new SendEvidence(taking, book);
    }

    @Singleton
    KeepDraft keepDraft(Drafts drafts, Transactions transactions) {
        return new KeepDraft(drafts, transactions);
    }

    @Singleton
    SendTally sendTally(TakeAnswers taking) {
        return new SendTally(taking);
    }

    @Singleton
    TakePapers takePapers(PaperStore store, EvidenceFiles register, Transactions transactions, Ids ids) {
        return new TakePapers(store, register, transactions, ids);
    }

    @Singleton
    UndoIntake undoIntake(IntakeBook intake, Transactions transactions) {
        return new UndoIntake(intake, transactions);
    }

    @Singleton
    MatchAgain matchAgain(IntakeBook intake, Transactions transactions) {
        return new MatchAgain(intake, transactions);
    }

    @Singleton
    ReviewEvidence reviewEvidence(ReviewBook reviews, Transactions transactions, Ids ids, YearBooks years,
            Progress progress) {
        return new ReviewEvidence(reviews, transactions, ids, years::getRules, progress);
    }

    @Singleton
    WithdrawClaim withdrawClaim(ReviewBook reviews, Transactions transactions, Ids ids, YearBooks years) {
        return new WithdrawClaim(reviews, transactions, ids, years::getRules);
    }

    @Singleton
    MatchSender matchSender(ReviewBook reviews, IntakeBook intake, Transactions transactions, Ids ids,
            YearBooks years) {
        return new MatchSender(reviews, intake, transactions, ids, years::getRules);
    }

    @Singleton
    ForeseeUndo foreseeUndo(ReviewBook reviews, YearBooks years) {
        return new ForeseeUndo(reviews, years::getRules);
    }

    @Singleton
    RunScoring runScoring(RunBook runs, ReviewBook reviews, Transactions transactions, Ids ids, Progress progress) {
        return new RunScoring(runs, reviews, transactions, ids, progress);
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
    TakeCensus takeCensus(ReviewBook reviews, YearBooks years) {
        return new TakeCensus(reviews, years::getRules);
    }

    @Singleton
    DrawSample drawSample(ReviewBook reviews) {
        return new DrawSample(reviews);
    }

    @Singleton
    ListClaims listClaims(ReviewBook reviews, YearBooks years) {
        return new ListClaims(reviews, years::getRules);
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

    @Singleton
    WithdrawConfirmation withdrawConfirmation(Confirmations confirmations, ReviewBook reviews,
            Transactions transactions, Ids ids, YearBooks years) {
        return new WithdrawConfirmation(confirmations, reviews, transactions, ids, years::getRules);
    }

    @Singleton
    SharedPapers sharedPapers(Confirmations confirmations) {
        return (book, person, file) -> confirmations.listOf(book, person).stream()
                .anyMatch(it -> it.report().file() == file);
    }

    @Singleton
    LoadCommittee loadCommittee(Committees committees, Rosters rosters, Transactions transactions) {
        return new LoadCommittee(committees, rosters, transactions);
    }

    @Singleton
    KeepPlan keepPlan(IncentivePlans plans) {
        return new KeepPlan(plans);
    }

    @Singleton
    PostScores postScores(PointLedger ledger, RoundSeals seals, Transactions transactions, Ids ids,
            Progress progress) {
        return new PostScores(ledger, seals, transactions, ids, progress);
    }

    @Singleton
    RebuildLedger rebuildLedger(PointLedger ledger, Transactions transactions, Ids ids) {
        return new RebuildLedger(ledger, transactions, ids);
    }

    @Singleton
    ImportLedger importLedger(RebuildLedger rebuild, Offices offices, Rosters rosters, Transactions transactions) {
        return new ImportLedger(rebuild, offices, rosters, transactions);
    }

    @Singleton
    PreviewPosting previewPosting(PostedPoints posted) {
        return new PreviewPosting(posted);
    }

    @Singleton
    RuleBookCheck ruleBookCheck(YearBooks years) {
        return years::verify;
    }

    @Singleton
    VerifyLedger verifyLedger(PostedPoints posted) {
        return new VerifyLedger(posted);
    }

    @Singleton
    RankRound rankRound(PostedPoints posted, RunBook runs, Rosters rosters) {
        return new RankRound(posted, runs, rosters);
    }

    @Singleton
    PayLines payLines(IncentivePlans plans, Rosters rosters) {
        return new PlannedPayLines(plans, rosters);
    }
}
