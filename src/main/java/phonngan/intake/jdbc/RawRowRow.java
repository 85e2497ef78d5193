package phonngan.intake.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// A row as it came, in the store.
@MappedEntity("intake_row")
record RawRowRow(@Id long batchId, long rowNo, long lineNo, String cells) {
}
