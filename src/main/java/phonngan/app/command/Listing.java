package phonngan.app.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list on its way to a reader, row by row. A cell is text, a number, points, baht, true or false; null prints empty.
interface Listing extends AutoCloseable {

    /// Another row, one cell for each column.
    void row(@Nullable Object... cells);

    /// Ends the list.
    @Override
    void close();

    /// In which form lists are printed.
    enum Format {
        /// Columns for people.
        TABLE,
        /// Comma-separated values.
        CSV,
        /// An array of objects.
        JSON
    }

    /// Opens a list in the form asked for.
    ///
    /// @param columns the names of its columns
    static Listing open(OutputChoice choice, List<String> columns) {
        return switch (choice.format()) {
            case TABLE -> new TableListing(choice.open(), columns);
            case CSV -> new CsvListing(choice.open(), choice.isFile(), columns);
            case JSON -> new JsonListing(choice.open(), columns);
        };
    }
}
