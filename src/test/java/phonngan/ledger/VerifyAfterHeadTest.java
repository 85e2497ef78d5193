package phonngan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import phonngan.common.Points;
import phonngan.ledger.LedgerFinding.HashDiffers;
import phonngan.ledger.LedgerFinding.HeadDiffers;
import phonngan.ledger.LedgerFinding.PreviousHashDiffers;
import phonngan.ledger.LedgerFinding.TailCut;
import phonngan.testkit.InMemoryPointLedger;
import phonngan.testkit.LedgerDesk;
import phonngan.testkit.Tampering;

/// A chain of five entries, taken up after a head that was found whole before.
class VerifyAfterHeadTest {
    private final LedgerDesk desk = LedgerDesk.inMemory();

    @BeforeEach
    void postTwice() {
        desk.post(1, """
                     aa honour-student 5 2
                     bb sar            3 0
                     """);
        desk.post(2, """
                     aa honour-student 5 3
                     bb sar            3 0
                     """);
    }

    @Test
    void whatCameAfterAHeadIsVerifiedAndWhatCameBeforeItBelieved() {
        var whole = headAt(3);
        edit(1, "points", Points.of(4));
        assertThat(verifyAfter(whole)).isEqualTo(new LedgerReport(desk.book(), head(), List.of(), 0));

        edit(5, "points", Points.of(4));
        assertThat(verifyAfter(whole).findings()).singleElement()
                .isInstanceOfSatisfying(HashDiffers.class, it -> assertThat(it.seq()).isEqualTo(5));
    }

    @Test
    void nothingNewAfterTheLastHeadIsWhole() {
        assertThat(verifyAfter(head())).isEqualTo(new LedgerReport(desk.book(), head(), List.of(), 0));
    }

    @Test
    void afterTheEmptyHeadComesTheWholeChain() {
        assertThat(verifyAfter(Head.EMPTY)).isEqualTo(desk.verify());

        edit(1, "points", Points.of(4));
        assertThat(verifyAfter(Head.EMPTY).findings()).singleElement().isInstanceOf(HashDiffers.class);
    }

    @Test
    void aHeadThatStandsNoLongerIsNamedBeforeAnythingAfterIt() {
        var other = new Head(3, "f".repeat(64));

        assertThat(verifyAfter(other).findings()).containsExactly(
                new HeadDiffers(3, other.hash(), headAt(3).hash()),
                new PreviousHashDiffers(4, other.hash(), headAt(3).hash()));
    }

    @Test
    void aHeadThatWasCutOffIsNamed() {
        var whole = headAt(3);
        tamper(it -> it.subList(0, 2));

        assertThat(verifyAfter(whole).findings()).containsExactly(new TailCut(3, 3), new TailCut(4, 5));
    }

    private LedgerReport verifyAfter(Head whole) {
        return new VerifyLedger(desk.posted()).verifyAfter(desk.book(), whole, _ -> RuleBookCheck.Verdict.WHOLE);
    }

    private Head head() {
        return desk.ledger().getHead(desk.book());
    }

    private Head headAt(int seq) {
        return new Head(seq, desk.posted().openEntries(desk.book()).toList().get(seq - 1).hash());
    }

    private void edit(int seq, String field, Object value) {
        tamper(it -> Tampering.exchange(it, seq - 1, Tampering.with(it.get(seq - 1), field, value)));
    }

    private void tamper(UnaryOperator<List<WrittenEntry>> change) {
        ((InMemoryPointLedger) desk.ledger()).tamper(desk.book(), change);
    }
}
