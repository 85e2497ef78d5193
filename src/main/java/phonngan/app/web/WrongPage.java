package phonngan.app.web;

import phonngan.common.web.Frame;

/// What a reader sees when there is nothing to show.
///
/// @param frame around it
/// @param what which case: names the texts `wrong.<what>.title`, `.said` and `.remedy`
/// @param trace what to tell whoever looks after the service; empty for nothing
public record WrongPage(Frame frame, String what, String trace) {

    static WrongPage of(Frame frame, String what) {
        return new WrongPage(frame, what, "");
    }
}
