package phonngan.intake.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// A staged row in the store.
@MappedEntity("staged_row")
record StagedRowRow(@Id long batchId, String sortKey, String body) {
}
