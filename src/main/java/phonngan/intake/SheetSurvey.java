package phonngan.intake;

import java.util.List;
import java.util.Optional;

/// What a spreadsheet is, before any answer is read.
///
/// @param title its name
/// @param zone its time zone as it names it, in which its dates are counted
/// @param locale its locale, by which people see its dates and numbers
/// @param tabs its tabs, from left to right
public record SheetSurvey(String title, String zone, String locale, List<Tab> tabs) {
    /// Keeps its own copy.
    public SheetSurvey {
        tabs = List.copyOf(tabs);
    }

    /// The tab of that number, if it is still there.
    public Optional<Tab> findTab(int gid) {
        return tabs.stream().filter(it -> it.gid() == gid).findFirst();
    }

    /// A tab. Its number stays when somebody renames or moves it.
    ///
    /// @param gid its number
    /// @param title what people call it
    /// @param rows how many rows its grid has, blank ones included
    /// @param columns how many columns its grid has
    public record Tab(int gid, String title, int rows, int columns) {
    }
}
