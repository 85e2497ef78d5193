package phonngan.intake;

/// Google's sheets, as far as the answers of forms are read from them. Nothing is ever written there.
public interface AnswerSheets {

    /// The address with which a sheet must be shared so that it can be read.
    FromSheet<String> account();

    /// What the spreadsheet is, and its tabs.
    FromSheet<SheetSurvey> survey(String spreadsheet);

    /// A tab with its headers; the answers are not read yet.
    ///
    /// @param gid the tab's number
    FromSheet<AnswerTab> open(String spreadsheet, int gid);
}
