package phonngan.intake;

import java.util.Locale;

/// Why a file was not taken. Each has a sentence for its sender that says what to do instead.
public enum PaperFault {
    /// Nothing is in it.
    EMPTY,
    /// It is larger than [TakePapers#LARGEST].
    TOO_LARGE,
    /// A photograph in the format of some phones, which not everybody can open.
    HEIC,
    /// It is neither PDF nor JPEG nor PNG, whatever its name says.
    WRONG_TYPE,
    /// It begins as one of these and cannot be read.
    UNREADABLE,
    /// It is locked with a password.
    LOCKED,
    /// It unpacks to far more than it seems to be.
    SWELLS,
    /// It has more pixels or pages than a paper can need.
    TOO_MANY_PARTS,
    /// The scanner found something in it.
    INFECTED,
    /// The scanner did not answer, and nothing is taken unseen.
    NOT_SCANNED,
    /// Too many files at once for one paper.
    TOO_MANY_FILES,
    /// The person has no room left.
    NO_ROOM;

    /// The word by which texts name it.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
