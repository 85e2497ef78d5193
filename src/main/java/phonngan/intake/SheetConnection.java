package phonngan.intake;

import java.time.Instant;
import java.util.List;
import phonngan.common.OfficeYear;

/// A form that is fed by a Google sheet (การเชื่อมต่อ). Another mapping, or another sheet for the form, is a further
/// version; the earlier ones are kept.
///
/// @param id its id
/// @param version counts from 1
/// @param book the office and year
/// @param form the form's id
/// @param formText how its columns are read, as written
/// @param spreadsheet the spreadsheet's id
/// @param gid the tab's number
/// @param name the spreadsheet and tab as they were called
/// @param headers the headers to which somebody agreed
/// @param connectedBy who connected it
/// @param at when
public record SheetConnection(long id, int version, OfficeYear book, String form, String formText, String spreadsheet,
        int gid, String name, List<String> headers, String connectedBy, Instant at) {
    /// Keeps its own copy.
    public SheetConnection {
        headers = List.copyOf(headers);
    }

    /// Where people look at it.
    public String address() {
        return "https://docs.google.com/spreadsheets/d/" + spreadsheet + "/edit?gid=" + gid + "#gid=" + gid;
    }

    /// Whether it is fed by that tab.
    public boolean isFedBy(String otherSpreadsheet, int otherGid) {
        return spreadsheet.equals(otherSpreadsheet) && gid == otherGid;
    }
}
