package phonngan.scoring;

/// What kind of value an indicator's figures make.
public enum FigureKind {
    /// ร้อยละ
    PERCENT("percent"),
    /// จำนวน
    COUNT("count"),
    /// ค่าเฉลี่ย
    MEAN("mean"),
    /// ผลงานเทียบเป้าหมาย
    TARGET("target");

    private final String word;

    FigureKind(String word) {
        this.word = word;
    }

    /// The word that texts and structured explanations use.
    public String word() {
        return word;
    }
}
