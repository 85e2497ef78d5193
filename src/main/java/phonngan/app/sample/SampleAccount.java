package phonngan.app.sample;

import phonngan.intake.IntakeCounts;
import phonngan.review.ReviewCounts;

/// What became of everything that was loaded.
///
/// @param rows rows of answers that were read
/// @param stored new ones
/// @param unchanged those that were known already
/// @param changed those that their senders had edited
/// @param refused those that were not taken
/// @param decisions decisions that were recorded
/// @param decisionsRefused decisions that were not
/// @param entries entries that were posted to the ledger
public record SampleAccount(long rows, long stored, long unchanged, long changed, long refused, long decisions,
        long decisionsRefused, long entries) {
    static final SampleAccount NOTHING = new SampleAccount(0, 0, 0, 0, 0, 0, 0, 0);

    SampleAccount plus(IntakeCounts read) {
        return new SampleAccount(rows + read.rows(), stored + read.stored(), unchanged + read.unchanged(),
                changed + read.changed(), refused + read.refused(), decisions, decisionsRefused, entries);
    }

    SampleAccount plus(ReviewCounts decided) {
        return new SampleAccount(rows, stored, unchanged, changed, refused, decisions + decided.recorded(),
                decisionsRefused + decided.refused(), entries);
    }

    SampleAccount plusEntries(long posted) {
        return new SampleAccount(rows, stored, unchanged, changed, refused, decisions, decisionsRefused,
                entries + posted);
    }
}
