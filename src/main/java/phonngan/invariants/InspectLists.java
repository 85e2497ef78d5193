package phonngan.invariants;

import java.util.EnumSet;
import java.util.Set;
import phonngan.approval.AuditLists;
import phonngan.approval.ListFault;
import phonngan.common.OfficeYear;

/// Every list that was drawn up, and what was done with it.
public final class InspectLists implements Inspection {
    private static final Set<Invariant> OF_LISTS = EnumSet.of(Invariant.I18, Invariant.I23, Invariant.I24,
            Invariant.I28, Invariant.I29);
    private static final Set<Invariant> OF_LINES = EnumSet.of(Invariant.I25, Invariant.I26, Invariant.I27);
    private static final Set<Invariant> OF_APPROVALS = EnumSet.of(Invariant.I22, Invariant.I30);

    private final AuditLists lists;

    /// With whoever knows the rules of approval.
    public InspectLists(AuditLists lists) {
        this.lists = lists;
    }

    @Override
    public Set<Invariant> invariants() {
        var own = EnumSet.range(Invariant.I22, Invariant.I30);
        own.add(Invariant.I18);
        return own;
    }

    @Override
    public void inspect(OfficeYear book, Notebook notebook) {
        var audited = lists.audit(book, it -> notebook.found(invariant(it.kind()), place(it), it.expected(),
                it.found()));
        OF_LISTS.forEach(it -> notebook.checked(it, audited.lists()));
        OF_LINES.forEach(it -> notebook.checked(it, audited.lines()));
        OF_APPROVALS.forEach(it -> notebook.checked(it, audited.approved()));
    }

    private static String place(ListFault it) {
        return "list " + it.list() + (it.place().isEmpty() ? "" : ", " + it.place());
    }

    private static Invariant invariant(ListFault.Kind kind) {
        return switch (kind) {
            case INTERESTED_COUNTED -> Invariant.I18;
            case APPROVER_INVOLVED -> Invariant.I22;
            case WITHOUT_QUORUM -> Invariant.I23;
            case TEXT_ALTERED -> Invariant.I24;
            case LINE_DIFFERS -> Invariant.I25;
            case SUBJECT_MISSING -> Invariant.I26;
            case RANK_WRONG -> Invariant.I27;
            case HEAD_DIFFERS -> Invariant.I28;
            case NOT_ONE_APPROVED -> Invariant.I29;
            case ENTRY_AFTER_APPROVAL -> Invariant.I30;
        };
    }
}
