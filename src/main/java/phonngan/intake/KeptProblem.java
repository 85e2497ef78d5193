package phonngan.intake;

import phonngan.common.Problem;

/// A problem of a reading, as it is looked up later.
///
/// @param id its id; problems of a reading ascend in the order in which they were found
/// @param problem the problem
public record KeptProblem(long id, Problem problem) {
}
