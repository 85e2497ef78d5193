package phonngan.access.web;

import java.util.List;
import phonngan.access.AuditLine;
import phonngan.common.web.Frame;

/// Who did what.
///
/// @param frame around it
/// @param lines the latest first
/// @param next the id before which earlier lines begin; 0 when there are none
public record AuditPage(Frame frame, List<AuditLine> lines, long next) {
    /// Keeps its own copy.
    public AuditPage {
        lines = List.copyOf(lines);
    }
}
