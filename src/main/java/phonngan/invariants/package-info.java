/// What must hold of everything that is stored, asked of the store alone: thirty-one invariants, from the first
/// delivered row to the approved list.
///
/// Serves every step of the yearly cycle, and stands between the committee's resolution and the director's approval.
/// Enter at [phonngan.invariants.CheckYears] for when they are asked, at [phonngan.invariants.Invariant] for what they
/// are.
@NullMarked
package phonngan.invariants;

import org.jspecify.annotations.NullMarked;
