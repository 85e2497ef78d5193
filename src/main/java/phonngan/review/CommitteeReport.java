package phonngan.review;

import java.util.List;
import phonngan.common.Problem;

/// What a load of a committee list did. The three counts add up to the rows.
///
/// @param file the file's base name
/// @param rows data rows in the file
/// @param added rows that the year did not have
/// @param unchanged rows that it had, or that stand in the file twice
/// @param refused rows not taken, each with at least one problem
/// @param problems by row
public record CommitteeReport(String file, int rows, int added, int unchanged, int refused, List<Problem> problems) {
    /// Keeps its own copy.
    public CommitteeReport {
        problems = List.copyOf(problems);
    }
}
