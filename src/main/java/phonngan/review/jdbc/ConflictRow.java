package phonngan.review.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.review.Conflict;
import phonngan.roster.SubjectKey;

/// A judge's conflict in the store.
@MappedEntity("judge_conflict")
record ConflictRow(@Id long conflictId, long officeId, int fiscalYear, String judge, String subjectKey, String reason,
        String orderNo, String enteredBy, long declaredAt) {

    static ConflictRow of(Conflict it) {
        return new ConflictRow(it.id(), it.book().office(), it.book().year().be(), it.judge(), it.about().value(),
                it.reason(), it.orderNo(), it.enteredBy(), it.at().toEpochMilli());
    }

    Conflict toConflict() {
        return new Conflict(conflictId, new OfficeYear(officeId, new FiscalYear(fiscalYear)), judge,
                new SubjectKey(subjectKey), reason, orderNo, enteredBy, Instant.ofEpochMilli(declaredAt));
    }
}
