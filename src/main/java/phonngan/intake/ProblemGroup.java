package phonngan.intake;

import phonngan.common.Problem;

/// All problems of a reading that are of one kind.
///
/// @param count how many
/// @param first the first of them
public record ProblemGroup(long count, Problem first) {
}
