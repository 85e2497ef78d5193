package phonngan.intake.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.common.Problem;
import phonngan.common.Wording;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.intake.FromSheet;
import phonngan.intake.SheetSurvey;

/// The first steps of connecting a sheet: paste its address, choose its tab.
///
/// @param frame around it
/// @param account the address with which sheets must be shared, or why there is none
/// @param address what was pasted
/// @param spreadsheet the spreadsheet's id; empty until an address was understood
/// @param survey what the spreadsheet is; null until it was found
/// @param tabs its tabs with their headers
/// @param chosen the number of the tab that the address names; null for none
/// @param trouble why the sheet cannot be read; null when nothing is wrong
public record NewSheetPage(Frame frame, FromSheet<String> account, String address, String spreadsheet,
        @Nullable SheetSurvey survey, List<TabFace> tabs, @Nullable Integer chosen, @Nullable Problem trouble) {
    /// Keeps its own copy.
    public NewSheetPage {
        tabs = List.copyOf(tabs);
    }

    /// A tab as people recognise it.
    ///
    /// @param headers its headers; null where they were not looked at
    /// @param isConnected whether a form is fed by it already
    public record TabFace(SheetSurvey.Tab tab, @Nullable List<String> headers, boolean isConnected) {
    }

    /// The service account's address; empty when no key can be read.
    public String accountAddress() {
        return account instanceof FromSheet.Had<String>(var shared) ? shared : "";
    }

    /// What is wrong, as a sentence.
    public String message(Problem it) {
        return Wording.message(it, frame.ui().language());
    }

    /// What to do about it, as a sentence.
    public String remedy(Problem it) {
        return Wording.remedy(it, frame.ui().language());
    }

    /// What is wrong with the key; null when nothing is.
    public @Nullable Problem keyProblem() {
        return account instanceof FromSheet.Not<String>(var why) ? why.problem("") : null;
    }

    /// The next step with a tab.
    public Address columns(TabFace it) {
        return Address.of(frame.at("/sheets/new/columns")).with("sheet", spreadsheet).with("tab",
                Integer.toString(it.tab().gid()));
    }
}
