package phonngan.intake;

import java.util.List;

/// A tab of a Google sheet whose headers were read.
public interface AnswerTab {

    /// The spreadsheet and the tab by their names, as reports print it.
    String name();

    /// The headers as they stand, up to the last one that says anything.
    List<String> headers();

    /// Reads every answer, or none. The caller closes the reading.
    ///
    /// @param form tells which columns are dates and numbers
    /// @param known the fingerprint of an earlier reading, empty for none: when the tab still says the same, it is
    ///        believed at once; otherwise a tab of several pages is believed when two readings in a row agree
    FromSheet<SheetReading> read(FormDefinition form, String known);
}
