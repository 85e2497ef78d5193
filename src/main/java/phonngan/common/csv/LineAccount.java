package phonngan.common.csv;

/// Where each physical line of a file went. The parts add up to the lines that an independent count found.
///
/// @param separator lines that only name the delimiter (`sep=;`): 0 or 1
/// @param header lines of the header record
/// @param blank lines of blank records, those before the header included
/// @param taken lines of the rows that came out as cells
/// @param refused lines of the rows that were refused
public record LineAccount(long separator, long header, long blank, long taken, long refused) {

    static final LineAccount NOTHING = new LineAccount(0, 0, 0, 0, 0);

    /// All lines accounted for.
    public long lines() {
        return separator + header + blank + taken + refused;
    }

    LineAccount withSeparator(long more) {
        return new LineAccount(separator + more, header, blank, taken, refused);
    }

    LineAccount withHeader(long more) {
        return new LineAccount(separator, header + more, blank, taken, refused);
    }

    LineAccount withBlank(long more) {
        return new LineAccount(separator, header, blank + more, taken, refused);
    }

    LineAccount withTaken(long more) {
        return new LineAccount(separator, header, blank, taken + more, refused);
    }

    LineAccount withRefused(long more) {
        return new LineAccount(separator, header, blank, taken, refused + more);
    }
}
