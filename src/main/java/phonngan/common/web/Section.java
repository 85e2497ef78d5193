package phonngan.common.web;

/// The parts of a year that the head of every page leads to, in the order of the work.
public enum Section {
    /// the year at a glance
    YEAR(""),
    /// what was read, and what was wrong with it
    INTAKE("/intake"),
    /// everybody's sheet
    PEOPLE("/people"),
    /// who stands where
    RANKING("/ranking"),
    /// what is measured and how it scores
    RULES("/rules"),
    /// points, for good
    LEDGER("/ledger");

    private final String path;

    Section(String path) {
        this.path = path;
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
