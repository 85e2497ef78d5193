package phonngan.review.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// A row of a decision file on its way.
@MappedEntity("staged_decision")
record StagedDecisionRow(@Id long actId, String sortKey, String body) {
}
