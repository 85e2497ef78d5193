package phonngan.intake;

import java.time.Instant;
import java.util.List;
import phonngan.common.OfficeYear;

/// One reading of a source (การนำเข้าหนึ่งครั้ง).
///
/// @param id its id, as reports print it and as it is undone by
/// @param book the office and year
/// @param form the form's id
/// @param formText the definition through which it was read
/// @param source the base name of the file or sheet
/// @param fingerprint the SHA-256 of what was read
/// @param headers the headers as they stand
/// @param whole whether the source was said to be complete
/// @param enteredBy who read it in
/// @param at when
public record Batch(long id, OfficeYear book, String form, String formText, String source, String fingerprint,
        List<String> headers, boolean whole, String enteredBy, Instant at) {
    /// Keeps its own copy.
    public Batch {
        headers = List.copyOf(headers);
    }
}
