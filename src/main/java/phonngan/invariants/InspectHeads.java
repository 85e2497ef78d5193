package phonngan.invariants;

import java.util.EnumSet;
import java.util.Set;
import phonngan.common.OfficeYear;
import phonngan.ledger.PostedPoints;
import phonngan.ledger.WrittenEntry;

/// The heads that were kept outside the store: the only ones that show a store in which everything was rewritten
/// together.
public final class InspectHeads implements Inspection {
    private final PostedPoints posted;
    private final RememberedHeads heads;

    /// With the ledger and the heads.
    public InspectHeads(PostedPoints posted, RememberedHeads heads) {
        this.posted = posted;
        this.heads = heads;
    }

    @Override
    public Set<Invariant> invariants() {
        return EnumSet.of(Invariant.I10);
    }

    @Override
    public void inspect(OfficeYear book, Notebook notebook) {
        if (!heads.isKept()) {
            notebook.notAsked(Invariant.I10, "no-heads");
            return;
        }
        var remembered = heads.list(book);
        notebook.checked(Invariant.I10, remembered.size());
        for (var head : remembered) {
            var stands = posted.findEntry(book, head.seq()).map(WrittenEntry::hash).orElse("");
            if (!stands.equals(head.hash())) {
                notebook.found(Invariant.I10, "entry " + head.seq(), head.hash(), stands);
            }
        }
    }
}
