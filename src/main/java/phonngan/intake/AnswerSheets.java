package phonngan.intake;

/// Google's sheets, as far as the answers of forms are read from them. Nothing is ever written there.
public interface AnswerSheets {

    /// What the spreadsheet is, and its tabs.
    FromSheet<SheetSurvey> survey(String spreadsheet);

    /// A tab with its headers; the answers are not read yet.
    ///
    /// @param gid the tab's number
    FromSheet<AnswerTab> open(String spreadsheet, int gid);
}
