package phonngan.access.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// A link for first administrators as it lies in the store.
@MappedEntity("welcome_link")
record WelcomeLinkRow(@Id long linkId, long officeId, String tokenHash, long madeAt, long expiresAt) {
}
