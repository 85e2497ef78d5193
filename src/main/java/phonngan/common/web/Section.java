package phonngan.common.web;

import phonngan.common.Deed;

/// The parts of a year that the head of every page leads to, in the order of the work.
public enum Section {
    /// the year at a glance
    YEAR("", Deed.VIEW_YEAR),
    /// the own evidence
    MINE("/mine", Deed.VIEW_OWN_SHEET),
    /// the reports that the own unit owes, and whom that blocks
    OWED("/owed", Deed.CONFIRM_REPORT),
    /// what was read, and what was wrong with it
    INTAKE("/intake", Deed.VIEW_INTAKE),
    /// what waits to be judged
    REVIEW("/review", Deed.JUDGE),
    /// everybody's sheet
    PEOPLE("/people", Deed.VIEW_PERSON),
    /// who stands where
    RANKING("/ranking", Deed.VIEW_RANKING),
    /// the list that is proposed and approved
    LIST("/list", Deed.VIEW_RANKING),
    /// what is measured and how it scores
    RULES("/rules", Deed.READ_RULES),
    /// points, for good
    LEDGER("/ledger", Deed.VIEW_LEDGER);

    private final String path;
    private final Deed deed;

    Section(String path, Deed deed) {
        this.path = path;
        this.deed = deed;
    }

    /// What its first page is for.
    public Deed deed() {
        return deed;
    }

    /// Its path below the year's; empty for the year itself.
    public String path() {
        return path;
    }

    /// The key of its name.
    public String key() {
        return "frame.section." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
