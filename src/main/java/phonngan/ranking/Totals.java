package phonngan.ranking;

import phonngan.common.Points;

/// What a subject's indicators add up to in one round of one year.
///
/// @param base points up to the full mark of each indicator
/// @param bonus points beyond it
public record Totals(Points base, Points bonus) {
    /// Of a subject for whom nothing was posted.
    public static final Totals NONE = new Totals(Points.ZERO, Points.ZERO);

    /// Base and bonus together: what ranks are counted by.
    public Points total() {
        return base.plus(bonus);
    }

    /// Both parts with those of the other.
    Totals plus(Totals other) {
        return new Totals(base.plus(other.base), bonus.plus(other.bonus));
    }
}
