package phonngan.intake;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import phonngan.common.Sha256;

/// Rows that were entered through a page of ours and never were in a file.
///
/// @param name the form's id
/// @param headers one for each cell
/// @param rows the cells of each
record EnteredRows(String name, List<String> headers, List<List<String>> rows) implements SubmissionSource {
    @Override
    public String fingerprint() {
        return Sha256.of(
                rows.stream().map(it -> String.join("\u0001", it)).collect(Collectors.joining("\u0002")));
    }

    @Override
    public void forEachRow(Consumer<SourceRow> reader) {
        for (int i = 0; i < rows.size(); i++) {
            reader.accept(new SourceRow.Cells(i + 1L, i + 1L, rows.get(i)));
        }
    }
}
