package phonngan.app;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import phonngan.app.store.Offices;
import phonngan.common.Ids;
import phonngan.common.Transactions;
import phonngan.cycle.AskTheYear;
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
import phonngan.review.Confirmations;
import phonngan.roster.Rosters;

/// Which deed of taking answers in works with which edge.
@Factory
final class IntakeWiring {

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
    SharedPapers sharedPapers(Confirmations confirmations) {
        return (book, person, file) -> confirmations.listOf(book, person).stream()
                .anyMatch(it -> it.report().file() == file);
    }
}
