package phonngan.app.web;

import phonngan.common.web.Frame;
import phonngan.common.web.WorkDesk.Work;
import phonngan.ledger.PostingResult;
import phonngan.scoring.ScoreRun;

/// A run while it is being posted; the page comes anew by itself.
///
/// @param frame around it
/// @param run the run
/// @param work how far it has come
public record PostingPage(Frame frame, ScoreRun run, Work<RunDesk.Asked, PostingResult> work) {

    /// How many entries are written so far.
    public long written() {
        return work.pieces("post");
    }
}
