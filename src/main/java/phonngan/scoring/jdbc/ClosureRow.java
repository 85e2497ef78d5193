package phonngan.scoring.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// A step that the committee has closed.
@MappedEntity("awaiting_closure")
record ClosureRow(@Id long closureId, long officeId, int fiscalYear, String subjectKey, String indicator, int step,
        String reviewer, String reason, String enteredBy, long closedAt) {
}
