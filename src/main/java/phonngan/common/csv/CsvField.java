package phonngan.common.csv;

import java.util.List;
import java.util.stream.Stream;

/// A column that a reader of a [CsvTable] looks for.
///
/// @param name its stable name, such as `staff_id`; accepted as a header too
/// @param otherHeaders further accepted headers, such as `รหัสบุคลากร`
/// @param required whether a file without it is refused
public record CsvField(String name, List<String> otherHeaders, boolean required) {
    /// Keeps its own copy of the headers.
    public CsvField {
        otherHeaders = List.copyOf(otherHeaders);
    }

    /// A column without which a file is refused.
    public static CsvField required(String name, String... otherHeaders) {
        return new CsvField(name, List.of(otherHeaders), true);
    }

    /// A column that a file may leave out; its cells are then empty.
    public static CsvField optional(String name, String... otherHeaders) {
        return new CsvField(name, List.of(otherHeaders), false);
    }

    /// The columns of a file that carry this field, counted from 0.
    List<Integer> positionsIn(CsvHeaders headers) {
        return Stream.concat(Stream.of(name), otherHeaders.stream()).map(CsvHeaders::key).distinct()
                .flatMap(title -> headers.positionsOf(title).stream()).sorted().toList();
    }

    /// What to call it in a message: `staff_id / รหัสบุคลากร`.
    String accepted() {
        return otherHeaders.isEmpty() ? name : name + " / " + String.join(" / ", otherHeaders);
    }
}
