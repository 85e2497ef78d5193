package phonngan.intake;

import java.util.List;
import java.util.function.Consumer;

/// Where the answers of a form come from: a file or a sheet. It can be read again from its first row.
public interface SubmissionSource {

    /// The base name, as reports print it.
    String name();

    /// The SHA-256 of what was read, lower-case hexadecimal.
    String fingerprint();

    /// The headers as they stand.
    List<String> headers();

    /// Hands over every data row in order. Blank rows are left out and not counted.
    void forEachRow(Consumer<SourceRow> reader);
}
