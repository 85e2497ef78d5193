package phonngan.access.web;

import phonngan.access.RolePaper;

/// A paper about a role as the page shows it.
///
/// @param paper the paper
/// @param holder the name of who gets or has the role
/// @param proposer the name of who asked for it; empty for the product itself
/// @param unit the name of the unit; empty for the whole office
/// @param mayConfirm whether the reader could confirm it
public record HeldRole(RolePaper paper, String holder, String proposer, String unit, boolean mayConfirm) {
}
