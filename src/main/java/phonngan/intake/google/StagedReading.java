package phonngan.intake.google;

import java.util.List;
import java.util.function.Consumer;
import phonngan.intake.SheetReading;
import phonngan.intake.SourceRow;

/// All rows of a tab, arrived.
record StagedReading(String name, List<String> headers, StagedRows rows, String fingerprint) implements SheetReading {

    @Override
    public void forEachRow(Consumer<SourceRow> reader) {
        rows.forEach(reader);
    }

    @Override
    public void close() {
        rows.close();
    }
}
