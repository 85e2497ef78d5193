package phonngan.app;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import phonngan.common.Ids;
import phonngan.common.Progress;
import phonngan.common.Transactions;
import phonngan.cycle.AskTheYear;
import phonngan.intake.EvidenceFiles;
import phonngan.intake.IntakeBook;
import phonngan.review.AcceptClean;
import phonngan.review.AppealDecision;
import phonngan.review.Appeals;
import phonngan.review.AssignClaims;
import phonngan.review.ClaimNotes;
import phonngan.review.Committees;
import phonngan.review.Confirmations;
import phonngan.review.Conflicts;
import phonngan.review.DecideAppeal;
import phonngan.review.DeclareConflict;
import phonngan.review.DiscussClaim;
import phonngan.review.DrawSample;
import phonngan.review.FindBar;
import phonngan.review.FindTwins;
import phonngan.review.ForeseeUndo;
import phonngan.review.JudgeClaim;
import phonngan.review.LeaveClaim;
import phonngan.review.ListClaims;
import phonngan.review.LoadCommittee;
import phonngan.review.MatchSender;
import phonngan.review.ReviewBook;
import phonngan.review.ReviewEvidence;
import phonngan.review.ReviewQueue;
import phonngan.review.ShowQueue;
import phonngan.review.TakeCensus;
import phonngan.review.UnitHeads;
import phonngan.review.WithdrawClaim;
import phonngan.review.WithdrawConfirmation;
import phonngan.roster.Rosters;

/// The map of the committees' day: which deed works with which edge.
@Factory
final class ReviewWiring {

    @Singleton
    FindBar findBar(ReviewBook reviews, Committees committees, Conflicts conflicts, UnitHeads heads,
            Confirmations confirmations, AskTheYear year) {
        return new FindBar(reviews, committees, conflicts, heads, confirmations, year);
    }

    @Singleton
    JudgeClaim judgeClaim(ReviewBook reviews, FindBar bars, Transactions transactions, Ids ids, YearBooks years) {
        return new JudgeClaim(reviews, bars, transactions, ids, years::getRules);
    }

    @Singleton
    AcceptClean acceptClean(ReviewBook reviews, FindBar bars, EvidenceFiles files, Transactions transactions, Ids ids,
            YearBooks years, Progress progress) {
        return new AcceptClean(reviews, bars, files, transactions, ids, years::getRules, progress);
    }

    @Singleton
    FindTwins findTwins(ReviewBook reviews, IntakeBook claims, EvidenceFiles files, YearBooks years) {
        return new FindTwins(reviews, claims, files, years::getRules);
    }

    @Singleton
    AssignClaims assignClaims(ReviewBook reviews, ReviewQueue queue, Committees committees, FindBar bars,
            AskTheYear phases, Transactions transactions, Ids ids, YearBooks years) {
        return new AssignClaims(reviews, queue, committees, bars, phases, transactions, ids, years::getRules);
    }

    @Singleton
    ShowQueue showQueue(ReviewBook reviews, ReviewQueue queue, FindBar bars, YearBooks years) {
        return new ShowQueue(reviews, queue, bars, years::getRules);
    }

    @Singleton
    LeaveClaim leaveClaim(ReviewBook reviews, ReviewQueue queue, Conflicts conflicts, Transactions transactions,
            Ids ids, YearBooks years) {
        return new LeaveClaim(reviews, queue, conflicts, transactions, ids, years::getRules);
    }

    @Singleton
    DeclareConflict declareConflict(Conflicts conflicts, Committees committees, Transactions transactions, Ids ids,
            YearBooks years) {
        return new DeclareConflict(conflicts, committees, transactions, ids, years::getRules);
    }

    @Singleton
    DiscussClaim discussClaim(ReviewBook reviews, ClaimNotes notes, FindBar bars, Transactions transactions, Ids ids,
            YearBooks years) {
        return new DiscussClaim(reviews, notes, bars, transactions, ids, years::getRules);
    }

    @Singleton
    AppealDecision appealDecision(ReviewBook reviews, Appeals appeals, AskTheYear year, Transactions transactions,
            Ids ids, YearBooks years) {
        return new AppealDecision(reviews, appeals, year, transactions, ids, years::getRules);
    }

    @Singleton
    DecideAppeal decideAppeal(ReviewBook reviews, Appeals appeals, FindBar bars, Transactions transactions, Ids ids,
            YearBooks years) {
        return new DecideAppeal(reviews, appeals, bars, transactions, ids, years::getRules);
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
    WithdrawConfirmation withdrawConfirmation(Confirmations confirmations, ReviewBook reviews,
            Transactions transactions, Ids ids, YearBooks years) {
        return new WithdrawConfirmation(confirmations, reviews, transactions, ids, years::getRules);
    }

    @Singleton
    LoadCommittee loadCommittee(Committees committees, Rosters rosters, Transactions transactions) {
        return new LoadCommittee(committees, rosters, transactions);
    }
}
