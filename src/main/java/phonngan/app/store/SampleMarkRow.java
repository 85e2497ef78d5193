package phonngan.app.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// A mark of the sample year in the store.
@MappedEntity("sample_mark")
record SampleMarkRow(@Id long markId, String state, long seed, long markedAt) {
}
