package phonngan.intake.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.intake.Draft;
import phonngan.roster.SubjectKey;

/// A draft as it lies in the store, where office, year and owner are part of its key; `savedAt` is milliseconds.
@MappedEntity("evidence_draft")
record DraftRow(long officeId, int fiscalYear, String subjectKey, @Id String receipt, String indicator,
        boolean replaces, String body, long savedAt) {

    static DraftRow of(Draft it) {
        return new DraftRow(it.book().office(), it.book().year().be(), it.owner().value(), it.receipt(),
                it.indicator(), it.replaces(), DraftBody.of(it).write(), it.savedAt().toEpochMilli());
    }

    Draft draft() {
        var read = DraftBody.read(body);
        return new Draft(new OfficeYear(officeId, new FiscalYear(fiscalYear)), new SubjectKey(subjectKey), indicator,
                receipt, replaces, read.said(), read.kinds(), read.files(), Instant.ofEpochMilli(savedAt));
    }
}
