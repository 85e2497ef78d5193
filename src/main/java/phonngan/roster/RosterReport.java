package phonngan.roster;

import java.util.List;
import phonngan.common.Problem;
import phonngan.common.SubjectKind;

/// What a load did. The four counts add up to the rows; each row counts as what became of its person or unit.
///
/// @param file the file's base name
/// @param kind whether the file listed people or units
/// @param rows data rows in the file
/// @param added rows of people or units that the year did not have
/// @param changed rows of those that it had otherwise
/// @param unchanged rows of those that it had just so
/// @param refused rows not taken, each with at least one problem
/// @param absent ids that the year has and the file does not name, by code point; they stay
/// @param problems by row
public record RosterReport(String file, SubjectKind kind, int rows, int added, int changed, int unchanged, int refused,
        List<String> absent, List<Problem> problems) {
    /// Keeps its own copies.
    public RosterReport {
        absent = List.copyOf(absent);
        problems = List.copyOf(problems);
    }
}
