package phonngan.review;

import java.util.Locale;

/// In what two claims are alike. That is a hint to look, not a verdict: a team may share its prize.
public enum Likeness {
    /// The same file or address is their evidence.
    PAPER,
    /// Their papers bear one number, of one issuer, for one day.
    NUMBER,
    /// They say the same of one person or unit.
    WORDS;

    /// The word by which texts name it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
