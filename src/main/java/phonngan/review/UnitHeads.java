package phonngan.review;

import java.time.LocalDate;
import java.util.Set;
import phonngan.common.OfficeYear;
import phonngan.roster.SubjectKey;

/// Who heads which unit.
public interface UnitHeads {

    /// Codes of the units that somebody heads on a day.
    Set<String> headedBy(OfficeYear book, SubjectKey person, LocalDate day);
}
