package phonngan.intake.web;

import java.util.Map;
import phonngan.common.web.Address;

/// Where the steps from columns to claims take place: at a sheet that is about to be connected, or at a file that is
/// about to be taken in. Nothing is stored between them, so each form carries what was said so far.
///
/// @param sheet whether it is a sheet
/// @param name what people call the sheet or file
/// @param begin where the whole began, to turn to another sheet or file
/// @param columns the step in which columns are given their meaning
/// @param trial the step in which it is tried out
/// @param finish the last step
/// @param hidden what every form carries besides
public record StepDesk(boolean sheet, String name, Address begin, Address columns, Address trial, Address finish,
        Map<String, String> hidden) {
    /// Keeps its own copy.
    public StepDesk {
        hidden = Map.copyOf(hidden);
    }

    /// The word under which its texts stand.
    public String word() {
        return sheet ? "sheet" : "file";
    }
}
