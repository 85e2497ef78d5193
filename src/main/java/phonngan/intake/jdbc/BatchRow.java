package phonngan.intake.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.jdbc.JsonText;
import phonngan.intake.Batch;
import phonngan.intake.IntakeCounts;
import phonngan.intake.KeptReading;

/// A reading as it lies in the store.
@MappedEntity("intake_batch")
record BatchRow(@Id long batchId, long officeId, int fiscalYear, String form, String formText, String source,
        String fingerprint, String headers, boolean whole, String enteredBy, long startedAt, String state,
        @Nullable Long shownOrdinal, long stored, long unchanged, long changed, long refused,
        @Nullable String undoneReason, @Nullable String undoneBy, @Nullable Long undoneAt) {

    static BatchRow begun(Batch batch) {
        return new BatchRow(batch.id(), batch.book().office(), batch.book().year().be(), batch.form(),
                batch.formText(), batch.source(), batch.fingerprint(), JsonText.write(batch.headers()),
                batch.whole(), batch.enteredBy(), batch.at().toEpochMilli(), "reading", null, 0, 0, 0, 0, null, null,
                null);
    }

    KeptReading kept() {
        var batch = new Batch(batchId, new OfficeYear(officeId, new FiscalYear(fiscalYear)), form, formText, source,
                fingerprint, List.of(JsonText.read(headers, String[].class)), whole, enteredBy,
                Instant.ofEpochMilli(startedAt));
        return new KeptReading(batch, new IntakeCounts(stored, unchanged, changed, refused),
                undoneAt == null
                        ? Optional.empty()
                        : Optional.of(new KeptReading.Undoing(Objects.requireNonNullElse(undoneReason, ""),
                                Objects.requireNonNullElse(undoneBy, ""), Instant.ofEpochMilli(undoneAt))));
    }
}
