package phonngan.review.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.review.Appeal;
import phonngan.roster.SubjectKey;

/// An objection in the store.
@MappedEntity("appeal")
record AppealRow(@Id long appealId, long officeId, int fiscalYear, long decisionId, String form, String responseKey,
        String subjectKey, String reason, String paper, String enteredBy, long sentAt) {

    static AppealRow of(Appeal it) {
        return new AppealRow(it.id(), it.book().office(), it.book().year().be(), it.decision(), it.form(),
                it.responseKey(), it.by().value(), it.reason(), it.paper(), it.enteredBy(), it.at().toEpochMilli());
    }

    Appeal toAppeal() {
        return new Appeal(appealId, new OfficeYear(officeId, new FiscalYear(fiscalYear)), decisionId, form, responseKey,
                new SubjectKey(subjectKey), reason, paper, enteredBy, Instant.ofEpochMilli(sentAt));
    }
}
