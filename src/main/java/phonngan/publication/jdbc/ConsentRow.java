package phonngan.publication.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import phonngan.common.OfficeYear;
import phonngan.publication.Consent;
import phonngan.roster.SubjectKey;

/// A consent as it lies in the store; `saidAt` is milliseconds.
@MappedEntity("publication_consent")
record ConsentRow(@Id long consentId, long officeId, int fiscalYear, String subjectKey, boolean given, String saidBy,
        String enteredBy, long saidAt) {

    static ConsentRow of(OfficeYear book, Consent it) {
        return new ConsentRow(it.id(), book.office(), book.year().be(), it.subject().value(), it.given(), it.by(),
                it.enteredBy(), it.at().toEpochMilli());
    }

    Consent consent() {
        return new Consent(consentId, new SubjectKey(subjectKey), given, saidBy, enteredBy,
                Instant.ofEpochMilli(saidAt));
    }
}
