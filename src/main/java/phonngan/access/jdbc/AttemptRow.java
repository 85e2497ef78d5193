package phonngan.access.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// An attempt as it lies in the store.
@MappedEntity("sign_in_attempt")
record AttemptRow(@Id long attemptId, String whoMark, String fromMark, int failed, long attemptedAt) {
}
