package phonngan.common;

import java.util.List;

/// A column that a file format knows; an enum of the format implements it.
public interface FileColumn {

    /// The headers under which the column may come; the first one is its stable name, such as `staff_id`.
    List<String> headers();

    /// Whether the file is refused without the column, and a row without a value in it.
    boolean isRequired();
}
