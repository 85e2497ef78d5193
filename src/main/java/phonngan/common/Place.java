package phonngan.common;

import org.jspecify.annotations.Nullable;

/// Where somebody's input is wrong, near enough to repair it.
///
/// @param file the base name of the file; empty when the input was no file
/// @param row the data row, the first one being 1; null when the whole file is meant
/// @param line the first physical line of the record, the first line being 1; null when unknown
/// @param column the header as it stands, or the field of a rule book; null when the whole row is meant
/// @param value the cell as it stands; null when there is none
public record Place(String file, @Nullable Long row, @Nullable Long line, @Nullable String column,
        @Nullable String value) {

    /// The whole file.
    public static Place file(String file) {
        return new Place(file, null, null, null, null);
    }

    /// A line of a file without rows, such as a rule book.
    public static Place line(String file, long line) {
        return new Place(file, null, line, null, null);
    }

    /// A data row.
    public static Place row(String file, long row, long line) {
        return new Place(file, row, line, null, null);
    }

    /// The same place, narrowed to a column and what stands there.
    public Place at(@Nullable String newColumn, @Nullable String newValue) {
        return new Place(file, row, line, newColumn, newValue);
    }
}
