package phonngan.ledger;

/// The two parts of a figure, posted apart so that each stays visible.
public enum Part {
    /// Points up to the full mark.
    BASE("base"),
    /// Points beyond the full mark (บวกเพิ่ม).
    BONUS("bonus");

    private final String word;

    Part(String word) {
        this.word = word;
    }

    /// The word that the store keeps.
    public String word() {
        return word;
    }
}
