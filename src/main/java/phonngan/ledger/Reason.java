package phonngan.ledger;

/// Why an entry was made. A code, because free text could name somebody and stays outside the chain; the texts stand
/// in `messages/ledger_th.properties` and `messages/ledger_en.properties`.
public enum Reason {
    /// A run gave this figure.
    SCORED("scored"),
    /// The run gives another figure than the entry that stood.
    OTHER_FIGURE("other-figure"),
    /// The subject or the indicator is not in the run any more.
    NOT_IN_RUN("not-in-run"),
    /// A committee decided the figure apart from any run.
    COMMITTEE_DECISION("committee-decision");

    private final String code;

    Reason(String code) {
        this.code = code;
    }

    /// The code as the ledger chains it.
    public String code() {
        return code;
    }
}
