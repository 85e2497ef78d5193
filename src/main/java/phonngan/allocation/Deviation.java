package phonngan.allocation;

import java.time.LocalDate;

/// Where the director's list differs from the advice: the ranking is one part of the consideration, and each
/// difference carries its reason. Amounts are never typed: whoever is taken shares the pot by the plan's own rule.
///
/// @param pool the pool
/// @param subjectId staff id or unit code
/// @param taken true to take in whom the advice leaves out, false to leave out whom it takes in
/// @param by the director, or who acts for the director
/// @param on when
/// @param reason why
public record Deviation(String pool, String subjectId, boolean taken, String by, LocalDate on, String reason) {
}
