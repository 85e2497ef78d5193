package phonngan.invariants.jdbc;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import phonngan.common.OfficeYear;
import phonngan.invariants.Inspection;
import phonngan.invariants.Invariant;
import phonngan.invariants.Notebook;

/// What the database itself can be asked: each question answers with the rows at which an invariant does not hold.
@Singleton
public final class InspectRows implements Inspection {
    private static final int AT_MOST = Notebook.LISTED;

    private final LedgerQuestions ledger;
    private final RowQuestions rows;

    InspectRows(LedgerQuestions ledger, RowQuestions rows) {
        this.ledger = ledger;
        this.rows = rows;
    }

    @Override
    public Set<Invariant> invariants() {
        return EnumSet.of(Invariant.I02, Invariant.I06, Invariant.I15, Invariant.I16, Invariant.I20, Invariant.I21);
    }

    @Override
    public void inspect(OfficeYear book, Notebook notebook) {
        long office = book.office();
        int year = book.year().be();
        var first = book.year().first();
        var last = book.year().last();
        write(notebook, Invariant.I02, ledger.countFigures(office, year),
                ledger.listFiguresThatDoNotStand(office, year, AT_MOST));
        write(notebook, Invariant.I06, ledger.countEntries(office, year),
                ledger.listEntriesOfNoRun(office, year, AT_MOST));
        write(notebook, Invariant.I15, rows.countBatches(office, year),
                rows.listUnaccountedBatches(office, year, AT_MOST));
        write(notebook, Invariant.I16, 0, rows.listClaimsOfNoRow(office, year, AT_MOST));
        write(notebook, Invariant.I20, rows.countRoles(office, first, last),
                rows.listRolesGivenByOneself(office, first, last, AT_MOST));
        write(notebook, Invariant.I21, 0, rows.listNoesWithoutReason(office, year, AT_MOST));
    }

    private static void write(Notebook notebook, Invariant invariant, long checked, List<BreachRow> found) {
        notebook.checked(invariant, checked);
        found.forEach(it -> notebook.found(it.of(invariant)));
    }
}
