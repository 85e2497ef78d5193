package phonngan.review.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import phonngan.review.Confirmation;

/// A confirmation as it lies in the store; instants are milliseconds.
@MappedEntity("report_confirmation")
record ConfirmationRow(@Id long confirmationId, long officeId, int fiscalYear, String form, String responseKey,
        String subjectKey, String indicator, int stepNo, String confirmerKey, String confirmedBy, String reportNo,
        LocalDate reportDate, long fileId, String sha256, String enteredBy, long confirmedAt) {

    static ConfirmationRow of(Confirmation it) {
        return new ConfirmationRow(it.id(), it.book().office(), it.book().year().be(), it.form(), it.responseKey(),
                it.subject().value(), it.indicator(), it.step(), it.confirmer().value(), it.confirmedBy(),
                it.report().number(), it.report().date(), it.report().file(), it.report().sha256(), it.enteredBy(),
                it.at().toEpochMilli());
    }
}
