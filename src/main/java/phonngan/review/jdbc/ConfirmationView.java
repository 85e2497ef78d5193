package phonngan.review.jdbc;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.review.Confirmation;
import phonngan.roster.SubjectKey;

/// A confirmation with its taking back, if there was one; null columns while it stands.
@Introspected
record ConfirmationView(long confirmationId, long officeId, int fiscalYear, String form, String responseKey,
        String subjectKey, String indicator, int stepNo, String confirmerKey, String confirmedBy, String reportNo,
        LocalDate reportDate, long fileId, String sha256, String enteredBy, long confirmedAt,
        @Nullable String withdrawnBy, @Nullable String reason, @Nullable String withdrawnEnteredBy,
        @Nullable Long withdrawnAt) {

    Confirmation confirmation() {
        return new Confirmation(confirmationId, new OfficeYear(officeId, new FiscalYear(fiscalYear)), form,
                responseKey, new SubjectKey(subjectKey), indicator, stepNo, new SubjectKey(confirmerKey), confirmedBy,
                new Confirmation.Report(reportNo, reportDate, fileId, sha256), enteredBy,
                Instant.ofEpochMilli(confirmedAt), withdrawal());
    }

    private Optional<Confirmation.Withdrawal> withdrawal() {
        return withdrawnBy == null || reason == null || withdrawnEnteredBy == null || withdrawnAt == null
                ? Optional.empty()
                : Optional.of(new Confirmation.Withdrawal(withdrawnBy, reason, withdrawnEnteredBy,
                        Instant.ofEpochMilli(withdrawnAt)));
    }
}
