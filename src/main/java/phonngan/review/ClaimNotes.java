package phonngan.review;

import java.util.List;
import phonngan.common.OfficeYear;

/// What judges said to each other, as stored; notes are only ever added.
public interface ClaimNotes {

    /// Adds a note.
    void add(ClaimNote note);

    /// The notes on a claim, earliest first.
    List<ClaimNote> list(OfficeYear book, ClaimKey claim);
}
