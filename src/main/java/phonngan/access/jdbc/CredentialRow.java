package phonngan.access.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import phonngan.access.Credential;

/// What somebody can show, as it lies in the store.
@MappedEntity("credential")
record CredentialRow(@Id long credentialId, long accountId, String kind, String secret, long madeAt, long madeBy,
        @Nullable Long expiresAt) {

    static CredentialRow of(Credential it) {
        Instant end = it.expiresAt();
        return new CredentialRow(it.id(), it.account(), it.kind().name().toLowerCase(Locale.ROOT), it.secret(),
                it.madeAt().toEpochMilli(), it.madeBy(), end == null ? null : end.toEpochMilli());
    }
}
