package phonngan.app.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// An office in the store.
@MappedEntity("office")
record OfficeRow(@Id long officeId, String code, long createdAt) {
}
