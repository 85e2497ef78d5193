package phonngan.app;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import phonngan.allocation.IncentivePlans;
import phonngan.allocation.KeepPlan;
import phonngan.app.store.Offices;
import phonngan.common.Ids;
import phonngan.common.Progress;
import phonngan.common.Transactions;
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
import phonngan.roster.Rosters;
import phonngan.scoring.RunBook;

/// Which deed of the ledger, the ranking and the money works with which edge.
@Factory
final class LedgerWiring {

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
