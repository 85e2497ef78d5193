package phonngan.app;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import phonngan.approval.AuditLists;
import phonngan.approval.ListBook;
import phonngan.catalogue.RuleBooks;
import phonngan.common.Ids;
import phonngan.common.Progress;
import phonngan.common.Transactions;
import phonngan.intake.EvidenceFiles;
import phonngan.intake.PaperStore;
import phonngan.invariants.CheckBook;
import phonngan.invariants.CheckInvariants;
import phonngan.invariants.CheckYears;
import phonngan.invariants.InspectChain;
import phonngan.invariants.InspectClaims;
import phonngan.invariants.InspectFiles;
import phonngan.invariants.InspectHeads;
import phonngan.invariants.InspectLists;
import phonngan.invariants.InspectRuns;
import phonngan.invariants.InspectSlots;
import phonngan.invariants.InspectedRows;
import phonngan.invariants.RememberedHeads;
import phonngan.invariants.files.HeadsFile;
import phonngan.invariants.jdbc.InspectRows;
import phonngan.ledger.LastCheck;
import phonngan.ledger.PostedPoints;
import phonngan.ledger.RuleBookCheck;
import phonngan.ledger.VerifyLedger;
import phonngan.review.Committees;
import phonngan.review.ReviewBook;
import phonngan.roster.Rosters;
import phonngan.scoring.ReplayRun;
import phonngan.scoring.RunBook;

/// The map of what is asked of the store as a whole: which inspection looks at what.
@Factory
final class InvariantWiring {

    /// @param file where heads are remembered; empty for nowhere
    @Singleton
    RememberedHeads rememberedHeads(@Value("${phonngan.heads:}") String file) {
        return file.isEmpty() ? RememberedHeads.NONE : new HeadsFile(Path.of(file));
    }

    @Singleton
    InspectChain inspectChain(VerifyLedger ledger, RuleBookCheck ruleBooks, Progress progress) {
        return new InspectChain(ledger, ruleBooks, progress);
    }

    @Singleton
    InspectHeads inspectHeads(PostedPoints posted, RememberedHeads heads) {
        return new InspectHeads(posted, heads);
    }

    @Singleton
    InspectRuns inspectRuns(PostedPoints posted, RunBook runs, RuleBooks loadings, YearBooks years, ReviewBook claims,
            Rosters rosters, InspectedRows rows, Transactions transactions, Progress progress) {
        return new InspectRuns(posted, runs, new ReplayRun(runs, transactions), loadings, years, years::verify, claims,
                rosters, rows, progress);
    }

    @Singleton
    InspectClaims inspectClaims(ReviewBook claims, YearBooks years, Rosters rosters, InspectedRows rows,
            EvidenceFiles files, Progress progress) {
        return new InspectClaims(claims, years, rosters, rows, files, progress);
    }

    @Singleton
    AuditLists auditLists(ListBook lists, PostedPoints posted, Committees committees, Rosters rosters,
            InspectedRows rows) {
        return new AuditLists(lists, posted, committees, rosters, rows::listDeciders);
    }

    @Singleton
    CheckInvariants checkInvariants(PostedPoints posted, InspectChain chain, InspectHeads heads, InspectRows rows,
            InspectRuns runs, InspectClaims claims, InspectedRows known, PaperStore papers, AuditLists lists) {
        return new CheckInvariants(posted, List.of(chain, heads, new InspectSlots(posted), rows, runs, claims,
                new InspectFiles(known, papers), new InspectLists(lists)));
    }

    @Singleton
    CheckYears checkYears(CheckInvariants invariants, InspectChain chain, InspectHeads heads,
            RememberedHeads remembered, CheckBook checks, InspectedRows rows, Transactions transactions, Ids ids) {
        return new CheckYears(invariants, chain, heads, remembered, checks, rows, transactions, ids);
    }

    @Singleton
    LastCheck lastCheck(CheckBook checks) {
        return book -> checks.findLast(book).map(it -> new LastCheck.Checked(it.at(), it.findings(), it.broken()));
    }
}
