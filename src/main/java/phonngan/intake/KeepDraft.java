package phonngan.intake;

import java.util.List;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;
import phonngan.roster.SubjectKey;

/// Lets people put a form aside and go on later, on whatever machine.
public final class KeepDraft {
    private final Drafts drafts;
    private final Transactions transactions;

    /// Works on a store.
    public KeepDraft(Drafts drafts, Transactions transactions) {
        this.drafts = drafts;
        this.transactions = transactions;
    }

    /// Keeps a draft; false when the owner has as many others as there may be, and nothing was kept.
    public boolean keep(Draft draft) {
        return transactions.inOne(() -> {
            var others = drafts.list(draft.book(), draft.owner()).stream()
                    .filter(it -> !it.receipt().equals(draft.receipt())).count();
            if (others >= Draft.MOST) {
                return false;
            }
            drafts.keep(draft);
            return true;
        });
    }

    /// Throws a draft away.
    public void drop(OfficeYear book, SubjectKey owner, String receipt) {
        transactions.inOne(() -> drafts.drop(book, owner, receipt));
    }

    /// Somebody's drafts, the latest first.
    public List<Draft> list(OfficeYear book, SubjectKey owner) {
        return drafts.list(book, owner);
    }
}
