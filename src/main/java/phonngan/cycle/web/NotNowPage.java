package phonngan.cycle.web;

import phonngan.common.Problem;
import phonngan.common.Wording;
import phonngan.common.web.Frame;
import phonngan.cycle.Allowance;

/// That something is not done in the phase in which the year stands, when it is, and who can move the year there.
///
/// @param frame around it
/// @param why what is not done now
public record NotNowPage(Frame frame, Allowance.NotNow why) {

    /// What stands in the way.
    public String said() {
        return Wording.message(problem(), frame.ui().language());
    }

    /// When it is done, and who can change that.
    public String remedy() {
        return Wording.remedy(problem(), frame.ui().language());
    }

    private Problem problem() {
        return why.problem(frame.ui().language());
    }
}
