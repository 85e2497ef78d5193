package phonngan.invariants;

import java.util.List;
import phonngan.common.OfficeYear;
import phonngan.ledger.PostedPoints;

/// Asks all invariants of one year. What cannot even be read any more is a finding too.
public final class CheckInvariants {
    private final PostedPoints posted;
    private final List<Inspection> inspections;

    /// With everything that looks.
    ///
    /// @param posted the ledger, for the head at which the year was checked
    public CheckInvariants(PostedPoints posted, List<Inspection> inspections) {
        this.posted = posted;
        this.inspections = List.copyOf(inspections);
    }

    /// Asks all of them.
    public InvariantReport check(OfficeYear book) {
        return check(book, inspections);
    }

    /// Asks those of some inspections.
    InvariantReport check(OfficeYear book, List<Inspection> some) {
        var head = posted.getHead(book);
        var notebook = new Notebook();
        for (var inspection : some) {
            inspection.invariants().forEach(it -> notebook.checked(it, 0));
            try {
                inspection.inspect(book, notebook);
            } catch (IllegalStateException | IllegalArgumentException unreadable) {
                notebook.found(inspection.invariants().iterator().next(), "", "",
                        String.valueOf(unreadable.getMessage()));
            }
        }
        return notebook.report(book, head);
    }
}
