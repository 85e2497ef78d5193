package phonngan.app.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// A turn as it lies in the store.
///
/// @param name of what
/// @param turnNo how many turns there were
/// @param untilAt when the last one is over
@MappedEntity("service_turn")
record TurnRow(@Id String name, long turnNo, long untilAt) {
}
