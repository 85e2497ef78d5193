package phonngan.publication;

import java.util.List;
import phonngan.approval.ListHash;
import phonngan.approval.ListState;
import phonngan.approval.ListVersion;
import phonngan.approval.ReadLists;
import phonngan.common.OfficeYear;
import phonngan.ledger.Head;
import phonngan.ledger.LedgerReport;

/// Tells whoever holds a printed list whether it is the approved one, and whether the ledger beneath it is still what
/// it was on that day.
public final class CheckPrintedList {
    private final ReadLists lists;
    private final Ledgers ledgers;

    /// Works on a store.
    public CheckPrintedList(ReadLists lists, Ledgers ledgers) {
        this.lists = lists;
        this.ledgers = ledgers;
    }

    /// Reads a year's whole ledger again.
    public interface Ledgers {
        /// What is wrong with it.
        ///
        /// @param witnessed heads that were kept elsewhere
        LedgerReport verify(OfficeYear book, List<Head> witnessed);
    }

    /// Checks a code as it was typed from paper.
    public ListProof check(String typed) {
        return lists.findByCode(typed).map(this::check).orElseGet(() -> new ListProof.Unknown(ListHash.spelled(typed)));
    }

    private ListProof check(ListVersion list) {
        if (lists.findBody(list).isEmpty()) {
            return new ListProof.TextAltered(list);
        }
        if (list.state() == ListState.REOPENED) {
            return new ListProof.Reopened(list);
        }
        if (list.state() != ListState.APPROVED) {
            return new ListProof.NotApproved(list);
        }
        var report = ledgers.verify(list.book(), List.of(list.head()));
        return report.isWhole()
                ? new ListProof.Genuine(list)
                : new ListProof.LedgerAltered(list, report.findings().getFirst());
    }
}
