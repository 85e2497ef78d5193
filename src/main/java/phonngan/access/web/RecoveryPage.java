package phonngan.access.web;

import java.util.List;
import phonngan.common.web.Frame;

/// Codes for the day when the phone is lost, shown this once.
///
/// @param frame around it
/// @param codes them, in groups of four
/// @param back where to go on
public record RecoveryPage(Frame frame, List<String> codes, String back) {
    /// Keeps its own copy.
    public RecoveryPage {
        codes = List.copyOf(codes);
    }
}
