package phonngan.review.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.review.ClaimKey;
import phonngan.review.ClaimNote;

/// What a judge said about a claim, in the store.
@MappedEntity("claim_note")
record ClaimNoteRow(@Id long noteId, long officeId, int fiscalYear, String form, String responseKey, int version,
        String author, String words, String enteredBy, long saidAt) {

    static ClaimNoteRow of(ClaimNote it) {
        return new ClaimNoteRow(it.id(), it.book().office(), it.book().year().be(), it.claim().form(),
                it.claim().responseKey(), it.version(), it.author(), it.text(), it.enteredBy(),
                it.at().toEpochMilli());
    }

    ClaimNote toNote() {
        return new ClaimNote(noteId, new OfficeYear(officeId, new FiscalYear(fiscalYear)),
                new ClaimKey(form, responseKey), version, author, words, enteredBy, Instant.ofEpochMilli(saidAt));
    }
}
