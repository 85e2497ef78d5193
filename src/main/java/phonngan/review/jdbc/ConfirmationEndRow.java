package phonngan.review.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import phonngan.review.Confirmation;

/// The taking back of a confirmation as it lies in the store.
@MappedEntity("report_confirmation_end")
record ConfirmationEndRow(@Id long confirmationId, String withdrawnBy, String reason, String enteredBy,
        long withdrawnAt) {

    static ConfirmationEndRow of(long confirmation, Confirmation.Withdrawal it) {
        return new ConfirmationEndRow(confirmation, it.by(), it.reason(), it.enteredBy(), it.at().toEpochMilli());
    }
}
