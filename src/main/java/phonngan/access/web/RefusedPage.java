package phonngan.access.web;

import java.util.List;
import phonngan.access.Role;
import phonngan.common.web.Frame;

/// Why something may not be done, and who may do it.
///
/// @param frame around it
/// @param deed the word of the act; empty when it has none
/// @param why the word of the reason
/// @param whoCan roles that may do it
/// @param back the page to return to after showing anew who one is; empty when that does not help
public record RefusedPage(Frame frame, String deed, String why, List<Role> whoCan, String back) {
    /// Keeps its own copy.
    public RefusedPage {
        whoCan = List.copyOf(whoCan);
    }
}
