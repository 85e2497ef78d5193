package phonngan.app;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import phonngan.approval.ApprovedRounds;
import phonngan.approval.DecideList;
import phonngan.approval.Deciders;
import phonngan.approval.Desk;
import phonngan.approval.DifferFromAdvice;
import phonngan.approval.DraftList;
import phonngan.approval.FileOrder;
import phonngan.approval.GatherOpenItems;
import phonngan.approval.ListBook;
import phonngan.approval.PlanInForce;
import phonngan.approval.ProposeList;
import phonngan.approval.ReadLists;
import phonngan.approval.RecordOrder;
import phonngan.approval.ReopenList;
import phonngan.approval.ResolveList;
import phonngan.approval.WeighList;
import phonngan.common.Ids;
import phonngan.common.Transactions;
import phonngan.cycle.AskTheYear;
import phonngan.cycle.MoveYear;
import phonngan.cycle.YearActs;
import phonngan.cycle.YearFacts;
import phonngan.intake.PaperStore;
import phonngan.invariants.CheckYears;
import phonngan.invariants.Invariant;
import phonngan.invariants.Occasion;
import phonngan.ledger.PostedPoints;
import phonngan.ledger.RoundSeals;
import phonngan.ledger.VerifyLedger;
import phonngan.publication.CheckPrintedList;
import phonngan.publication.ComparePrintedLines;
import phonngan.publication.Consents;
import phonngan.publication.NameRecognised;
import phonngan.publication.RecordConsent;
import phonngan.ranking.RankRound;
import phonngan.review.Committees;
import phonngan.review.Conflicts;
import phonngan.review.ReviewBook;
import phonngan.roster.Rosters;
import phonngan.scoring.RunBook;

/// The map of the year's phases, the director's decision and what the public sees: which deed works with which edge.
@Factory
final class ApprovalWiring {

    @Singleton
    MoveYear moveYear(YearActs acts, YearFacts facts, Transactions transactions, Ids ids) {
        return new MoveYear(acts, facts, transactions, ids);
    }

    @Singleton
    AskTheYear askTheYear(YearActs acts) {
        return new AskTheYear(acts);
    }

    @Singleton
    RoundSeals roundSeals(ListBook lists) {
        return new ApprovedRounds(lists);
    }

    @Singleton
    DraftList draftList(YearBooks years, Rosters rosters, PostedPoints posted, RankRound ranks, RunBook runs,
            PlanInForce.Plans plans, DraftList.Readiness readiness) {
        return new DraftList(years, rosters, posted, ranks::posted,
                (book, run) -> runs.findRun(book, Math.toIntExact(run)).orElseThrow().digest(), plans,
                readiness);
    }

    @Singleton
    Desk desk(ListBook lists, DraftList drafts, Transactions transactions, Ids ids) {
        return new Desk(lists, drafts, transactions, ids);
    }

    @Singleton
    ProposeList proposeList(Desk desk) {
        return new ProposeList(desk);
    }

    @Singleton
    ResolveList resolveList(Desk desk, Committees committees, Conflicts conflicts, Rosters rosters) {
        return new ResolveList(desk, committees, conflicts, rosters);
    }

    @Singleton
    Deciders deciders(ReviewBook reviews, RunBook runs) {
        return book -> {
            var everybody = new HashSet<>(reviews.listReviewers(book));
            everybody.addAll(runs.listClosers(book));
            return everybody;
        };
    }

    @Singleton
    DecideList decideList(Desk desk, Rosters rosters, Deciders deciders, VerifyLedger ledger, YearBooks years,
            CheckYears checks, Clock clock) {
        return new DecideList(desk, rosters, deciders, book -> ledger.verify(book, years::verify, List.of()),
                book -> checks.check(book, Occasion.APPROVAL, clock.instant()).listBroken().stream()
                        .map(Invariant::name).toList());
    }

    @Singleton
    RecordOrder recordOrder(Desk desk) {
        return new RecordOrder(desk);
    }

    @Singleton
    ReopenList reopenList(Desk desk, Rosters rosters) {
        return new ReopenList(desk, rosters);
    }

    @Singleton
    DifferFromAdvice differFromAdvice(ListBook lists, DraftList drafts, Rosters rosters, Transactions transactions,
            Ids ids) {
        return new DifferFromAdvice(lists, drafts, rosters, transactions, ids);
    }

    @Singleton
    ReadLists readLists(ListBook lists) {
        return new ReadLists(lists);
    }

    @Singleton
    GatherOpenItems gatherOpenItems(ReviewBook reviews, RunBook runs) {
        return new GatherOpenItems(reviews::forEachHistory, runs::forEachLine);
    }

    @Singleton
    WeighList weighList(ReadLists lists, GatherOpenItems open, RunBook runs) {
        return new WeighList(lists, open, runs::findRun);
    }

    @Singleton
    FileOrder fileOrder(PaperStore papers, RecordOrder orders) {
        return new FileOrder(papers, orders);
    }

    @Singleton
    RecordConsent recordConsent(Consents consents, Rosters rosters, Transactions transactions, Ids ids) {
        return new RecordConsent(consents, rosters, transactions, ids);
    }

    @Singleton
    NameRecognised nameRecognised(ReadLists lists, Consents consents) {
        return new NameRecognised(lists, consents);
    }

    @Singleton
    ComparePrintedLines comparePrintedLines(ReadLists lists) {
        return new ComparePrintedLines(lists);
    }

    @Singleton
    CheckPrintedList checkPrintedList(ReadLists lists, VerifyLedger ledger, YearBooks years) {
        return new CheckPrintedList(lists, (book, witnessed) -> ledger.verify(book, years::verify, witnessed));
    }
}
