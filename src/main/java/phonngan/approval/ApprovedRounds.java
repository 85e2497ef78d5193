package phonngan.approval;

import java.util.Optional;
import phonngan.common.OfficeYear;
import phonngan.ledger.RoundSeal;
import phonngan.ledger.RoundSeals;

/// A round is sealed while its latest list is approved.
public final class ApprovedRounds implements RoundSeals {
    private final ListBook lists;

    /// Works on a store.
    public ApprovedRounds(ListBook lists) {
        this.lists = lists;
    }

    @Override
    public Optional<RoundSeal> find(OfficeYear book, String round) {
        return lists.findLatest(book, round).filter(it -> it.state() == ListState.APPROVED)
                .map(it -> new RoundSeal(round, it.hash().code(), it.version(),
                        it.find(ListAct.Approved.class).orElseThrow().by(),
                        it.when(ListAct.Approved.class).orElseThrow()));
    }
}
