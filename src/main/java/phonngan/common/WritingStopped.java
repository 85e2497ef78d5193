package phonngan.common;

/// Nothing can be written in a year because its ledger was found broken. Reading goes on; writing is possible again once
/// a check finds nothing.
public final class WritingStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int year;

    /// @param year the fiscal year
    public WritingStopped(int year) {
        super("the ledger of " + year + " was found broken: nothing is written in that year");
        this.year = year;
    }

    /// The same for people to read.
    public Problem problem() {
        return Problem.refused(ProblemCode.WRITING_STOPPED, Place.file(""), Integer.toString(year));
    }
}
