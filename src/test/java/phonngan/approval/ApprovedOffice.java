package phonngan.approval;

import phonngan.access.Role;
import phonngan.catalogue.RuleBook;
import phonngan.common.OfficeYear;
import phonngan.ledger.PointLedger;
import phonngan.roster.Roster;
import phonngan.testkit.InMemoryListBook;
import phonngan.testkit.InMemoryPointLedger;

/// An office in memory whose list is approved: `aa` and `bb` receive, `cc` does not. What comes after approval begins
/// here.
public final class ApprovedOffice {
    private final ApprovalDesk desk = ApprovalDesk.inMemory().approved("""
                                                                       aa 5 2
                                                                       bb 5 0
                                                                       cc 4 0
                                                                       """);

    private ApprovedOffice() {
    }

    /// A fresh one.
    public static ApprovedOffice inMemory() {
        return new ApprovedOffice();
    }

    /// The office and year.
    public OfficeYear book() {
        return desk.book;
    }

    /// Its lists, to be tampered with.
    public InMemoryListBook lists() {
        return (InMemoryListBook) desk.lists;
    }

    /// Its ledger, to be tampered with.
    public InMemoryPointLedger points() {
        PointLedger ledger = desk.ledger.ledger();
        return (InMemoryPointLedger) ledger;
    }

    /// Its people.
    public Roster roster() {
        return desk.roster();
    }

    /// Its rule book.
    public RuleBook rules() {
        return desk.rules();
    }

    /// The latest version of the list.
    public ListVersion latest() {
        return desk.latest();
    }

    /// Two people reopen the list.
    public void reopen() {
        ApprovalDesk.done(desk.askToReopen("นายเอก รอบคอบ", Role.STRATEGY, "พบรางวัลที่ตกหล่น"));
        ApprovalDesk.done(desk.agreeToReopen("นางดารา แจ่มใส", Role.DIRECTOR));
    }

    /// Other points are posted, and a further version waits.
    public void proposeAnother() {
        desk.post("""
                  aa 5 2
                  bb 5 0
                  cc 5 1
                  """);
        ApprovalDesk.done(desk.propose());
    }
}
