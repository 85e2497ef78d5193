package phonngan.review.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.review.ClaimKey;
import phonngan.review.QueueAct;

/// What became of a claim in a queue, in the store.
@MappedEntity("queue_act")
record QueueActRow(@Id long queueActId, long officeId, int fiscalYear, String judge, String form, String responseKey,
        String what, String reason, String enteredBy, long actedAt) {

    static QueueActRow of(QueueAct it) {
        return new QueueActRow(it.id(), it.book().office(), it.book().year().be(), it.judge(), it.claim().form(),
                it.claim().responseKey(), it.what().word(), it.reason(), it.enteredBy(), it.at().toEpochMilli());
    }

    QueueAct toAct() {
        return new QueueAct(queueActId, new OfficeYear(officeId, new FiscalYear(fiscalYear)),
                new ClaimKey(form, responseKey), judge, QueueAct.What.find(what).orElseThrow(), reason, enteredBy,
                Instant.ofEpochMilli(actedAt));
    }
}
