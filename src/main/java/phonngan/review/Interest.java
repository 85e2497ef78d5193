package phonngan.review;

import java.util.Locale;

/// Why somebody may not decide on a claim (Administrative Procedure Act B.E. 2539, s. 13 and 16).
public enum Interest {
    /// It is the own evidence, or the person sent it.
    OWN,
    /// The person heads the unit of the one whose evidence it is, or a unit above it.
    SUPERIOR,
    /// The same paper is evidence of the person's own too.
    SHARED,
    /// It was declared, by the person or by an order on a challenge.
    DECLARED,
    /// It is of the person's own unit, and the work is handed out so that nobody gets that.
    OWN_UNIT;

    /// The word by which texts name it.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
