package phonngan.review;

/// What became of the rows of a decision file, or of the claims of a bulk acceptance.
///
/// @param recorded new decisions
/// @param known decisions that were recorded already
/// @param refused not taken
public record ReviewCounts(long recorded, long known, long refused) {
    /// Nothing yet.
    public static final ReviewCounts NONE = new ReviewCounts(0, 0, 0);

    ReviewCounts plus(long moreRecorded, long moreKnown, long moreRefused) {
        return new ReviewCounts(recorded + moreRecorded, known + moreKnown, refused + moreRefused);
    }
}
