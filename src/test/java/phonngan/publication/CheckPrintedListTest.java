package phonngan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import phonngan.approval.ApprovedOffice;
import phonngan.approval.ReadLists;
import phonngan.common.Points;
import phonngan.ledger.LedgerFinding;
import phonngan.ledger.RuleBookCheck;
import phonngan.ledger.VerifyLedger;
import phonngan.ledger.WrittenEntry;

class CheckPrintedListTest {
    private final ApprovedOffice office = ApprovedOffice.inMemory();
    private final CheckPrintedList deed = new CheckPrintedList(new ReadLists(office.lists()),
            (book, witnessed) -> new VerifyLedger(office.points()).verify(book, _ -> RuleBookCheck.Verdict.WHOLE,
                    witnessed));

    @Test
    void theCodeOfTheApprovedListIsProofHoweverItIsTyped() {
        var code = office.latest().hash().code();

        assertThat(deed.check(code)).isEqualTo(new ListProof.Genuine(office.latest()));
        assertThat(deed.check(" " + code.replace("-", "").toLowerCase())).isEqualTo(
                new ListProof.Genuine(office.latest()));
    }

    @Test
    void anotherCodeIsNoLists() {
        assertThat(deed.check("0000-0000-0000-0000-0000")).isEqualTo(
                new ListProof.Unknown("0000-0000-0000-0000-0000"));
    }

    @Test
    void oneAmountChangedInTheLedgerFailsThePaperAndNamesTheFirstBadEntry() {
        office.points().tamper(office.book(), all -> all.stream()
                .map(it -> it.seq() == 2 ? withPoints(it, Points.of(9)) : it).toList());

        assertThat(deed.check(office.latest().hash().code())).isInstanceOfSatisfying(ListProof.LedgerAltered.class,
                it -> {
                    assertThat(it.first()).isInstanceOf(LedgerFinding.HashDiffers.class);
                    assertThat(it.first().seq()).isEqualTo(2);
                });
    }

    @Test
    void aTailThatWasCutFailsItToo() {
        office.points().tamper(office.book(), all -> all.subList(0, 1));
        office.points().tamperWithPostings(office.book(), _ -> List.of());

        assertThat(deed.check(office.latest().hash().code())).isInstanceOf(ListProof.LedgerAltered.class);
    }

    @Test
    void aTextChangedInTheStoreFailsIt() {
        office.lists().tamper(office.latest(), office.lists().getText(office.latest()) + " ");

        assertThat(deed.check(office.latest().hash().code())).isEqualTo(new ListProof.TextAltered(office.latest()));
    }

    @Test
    void aReopenedListSaysSo() {
        var code = office.latest().hash().code();
        office.reopen();

        assertThat(deed.check(code)).isEqualTo(new ListProof.Reopened(office.latest()));
    }

    @Test
    void aListThatOnlyWaitsProvesNothing() {
        office.reopen();
        office.proposeAnother();

        assertThat(deed.check(office.latest().hash().code())).isEqualTo(new ListProof.NotApproved(office.latest()));
    }

    private static WrittenEntry withPoints(WrittenEntry it, Points points) {
        return new WrittenEntry(it.book(), it.seq(), it.id(), it.kind(), it.subject(), it.indicator(), it.round(),
                points, it.effectiveOn(), it.recordedAt(), it.submissions(), it.run(), it.rules(), it.reverses(),
                it.reason(), it.previousHash(), it.hash(), it.part(), it.follows());
    }
}
