/// The director's decision: the list that is drawn up, resolved on, approved and sealed.
///
/// Serves step 11 of the yearly cycle. The ranking and the incentive plan give the advice; [phonngan.approval.ProposeList]
/// puts it into one canonical text with a fingerprint; the committee resolves on that very text
/// ([phonngan.approval.ResolveList]); the director approves it or sends it back ([phonngan.approval.DecideList]). From
/// then on the round takes no entry ([phonngan.approval.ApprovedRounds]) until two people reopen it
/// ([phonngan.approval.ReopenList]).
@NullMarked
package phonngan.approval;

import org.jspecify.annotations.NullMarked;
