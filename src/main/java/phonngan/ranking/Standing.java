package phonngan.ranking;

import phonngan.common.Points;
import phonngan.roster.Subject;

/// The place (ลำดับที่) of one subject in its pool.
///
/// @param subject whose place
/// @param unit the name of the subject's unit, its code when the roster does not know the unit; empty when not given
/// @param totals what the place was counted by
/// @param rank 1 for the highest total; equal totals share a rank and the next one is skipped: 1, 2, 2, 4
/// @param tied whether somebody else has the same rank
public record Standing(Subject subject, String unit, Totals totals, int rank, boolean tied) {

    /// The pool: the subject's role group.
    public String pool() {
        return subject.group();
    }

    /// Staff id or unit code.
    public String subjectId() {
        return subject.id();
    }

    /// What people read for the subject.
    public String name() {
        return subject.name();
    }

    /// Points up to the full marks.
    public Points base() {
        return totals.base();
    }

    /// Points beyond the full marks.
    public Points bonus() {
        return totals.bonus();
    }

    /// Base and bonus together.
    public Points total() {
        return totals.total();
    }

    Standing placed(int newRank, boolean newTied) {
        return new Standing(subject, unit, totals, newRank, newTied);
    }
}
