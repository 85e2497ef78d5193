package phonngan.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import phonngan.approval.ListAnswer.Done;
import phonngan.common.FiscalYear;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.ledger.PostingResult;
import phonngan.ledger.PostingResult.Posted;
import phonngan.testkit.CountingIds;
import phonngan.testkit.TestStore;

/// The director approves while somebody posts late: whoever comes first wins, and never both. Each round works in an
/// office of its own.
abstract class ApprovalRaceContract {
    /// The long round is `-Dapproval.rounds=10000`.
    private static final int ROUNDS = Integer.getInteger("approval.rounds", 200);
    private static final Ids IDS = new CountingIds();

    abstract TestStore store();

    @Test
    void anApprovalAndALateEntryNeverBothGoThrough() throws Exception {
        int approvals = 0;
        int entries = 0;
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (int round = 1; round <= ROUNDS; round++) {
                var desk = ApprovalDesk.on(store(), new OfficeYear(100_000 + round, new FiscalYear(2566)), IDS);
                desk.post("aa 5 2\nbb 5 0\ncc 4 0");
                ApprovalDesk.done(desk.propose());
                ApprovalDesk.done(desk.resolve());
                var together = new CyclicBarrier(2);
                var approving = pool.submit(after(together, desk::approve));
                var posting = pool.submit(after(together, () -> desk.post("aa 5 2\nbb 5 0\ncc 5 1")));

                var approved = approving.get() instanceof Done;
                var posted = posting.get();

                assertThat(approved).as("round " + round).isNotEqualTo(posted instanceof Posted);
                assertThat(posted).isInstanceOfAny(Posted.class, PostingResult.RoundSealed.class);
                if (approved) {
                    assertThat(desk.latest().head()).isEqualTo(desk.ledger.ledger().getHead(desk.book));
                    approvals++;
                } else {
                    entries++;
                }
            }
        }
        System.out.println("rounds " + ROUNDS + ": approved first " + approvals + ", posted first " + entries);
    }

    @Test
    void oneOfTwoRacedApprovalsIsTheApproval() throws Exception {
        try (var pool = Executors.newFixedThreadPool(2)) {
            for (int round = 1; round <= 20; round++) {
                var desk = ApprovalDesk.on(store(), new OfficeYear(95_000 + round, new FiscalYear(2566)), IDS);
                desk.post("aa 5 2\nbb 5 0\ncc 4 0");
                ApprovalDesk.done(desk.propose());
                ApprovalDesk.done(desk.resolve());
                var together = new CyclicBarrier(2);
                var one = pool.submit(after(together, desk::approve));
                var other = pool.submit(after(together, desk::approve));

                assertThat(one.get() instanceof Done).isNotEqualTo(other.get() instanceof Done);
            }
        }
    }

    private static <T> Callable<T> after(CyclicBarrier together, Callable<T> work) {
        return () -> {
            together.await();
            return work.call();
        };
    }
}
