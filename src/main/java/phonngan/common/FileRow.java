package phonngan.common;

import java.util.Map;
import java.util.regex.Pattern;

/// A data row of somebody's file, its cells found by column.
///
/// @param place which row it is
/// @param headers how the file spells the header of each column that it has
/// @param cells what stands in each column that the file has, as written
/// @param <C> the columns of the format
public record FileRow<C extends Enum<C> & FileColumn>(Place place, Map<C, String> headers, Map<C, String> cells) {
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\p{Z}]+");

    /// What stands in a column, as written but on one line and without blanks around it; empty when nothing does or
    /// the file lacks the column.
    public String text(C column) {
        var visible = INVISIBLE.matcher(cells.getOrDefault(column, "")).replaceAll("");
        return BLANKS.matcher(visible).replaceAll(" ").strip();
    }

    /// How the file spells a column's header; the column's stable name when the file lacks it.
    public String header(C column) {
        return headers.getOrDefault(column, column.headers().getFirst());
    }

    /// The place narrowed to a column and what stands there.
    public Place at(C column) {
        return place.at(header(column), cells.getOrDefault(column, ""));
    }
}
