package phonngan.scoring.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import phonngan.roster.SubjectKey;
import phonngan.scoring.RunBook.ClosedStep;
import phonngan.scoring.RunBook.Closure;

/// A step that the committee has closed.
@MappedEntity("awaiting_closure")
record ClosureRow(@Id long closureId, long officeId, int fiscalYear, String subjectKey, String indicator, int step,
        String reviewer, String reason, String enteredBy, long closedAt) {

    ClosedStep toStep() {
        return new ClosedStep(new Closure(new SubjectKey(subjectKey), indicator, step), reviewer, reason,
                Instant.ofEpochMilli(closedAt));
    }
}
