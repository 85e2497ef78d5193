package phonngan.intake;

import phonngan.common.OfficeYear;
import phonngan.roster.SubjectKey;

/// Files that somebody handed in for somebody else, who therefore may read them.
@FunctionalInterface
public interface SharedPapers {

    /// Whether a file was handed in for a person.
    ///
    /// @param file its id
    boolean areFor(OfficeYear book, SubjectKey person, long file);
}
