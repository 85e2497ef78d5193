package phonngan.access.web;

import java.util.List;
import phonngan.access.Slip;
import phonngan.common.web.Frame;

/// Slips to be printed and handed over, shown this once.
///
/// @param frame around it
/// @param slips them
/// @param address what to open
public record SlipsPage(Frame frame, List<Slip> slips, String address) {
    /// Keeps its own copy.
    public SlipsPage {
        slips = List.copyOf(slips);
    }
}
