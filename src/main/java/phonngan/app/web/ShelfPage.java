package phonngan.app.web;

import java.util.List;
import phonngan.common.ShelvedYear;
import phonngan.common.web.Frame;

/// All years that the installation keeps.
///
/// @param frame around it
/// @param years them; empty before the first rule book was loaded
public record ShelfPage(Frame frame, List<ShelvedYear> years) {
    /// Keeps its own copy.
    public ShelfPage {
        years = List.copyOf(years);
    }
}
