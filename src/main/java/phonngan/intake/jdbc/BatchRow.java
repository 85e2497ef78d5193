package phonngan.intake.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;
import phonngan.common.jdbc.JsonText;
import phonngan.intake.Batch;

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
}
