/// The list as people propose, resolve, decide, sign and reopen it, and its paper.
///
/// Serves step 11 of the yearly cycle. Enter at [phonngan.approval.web.ListsController] for what everybody who oversees
/// the year reads, and at [phonngan.approval.web.DecideController] for what the director does.
@NullMarked
package phonngan.approval.web;

import org.jspecify.annotations.NullMarked;
