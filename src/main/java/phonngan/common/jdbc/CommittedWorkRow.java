package phonngan.common.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// The key of a transaction as it lies in the store.
///
/// @param workKey the random key
/// @param done see [CommittedWork]
/// @param atMillis when it was entered
@MappedEntity("committed_work")
record CommittedWorkRow(@Id String workKey, int done, long atMillis) {
}
