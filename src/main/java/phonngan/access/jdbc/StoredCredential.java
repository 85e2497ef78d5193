package phonngan.access.jdbc;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import phonngan.access.Credential;

/// What somebody can show, and how often it was used as something to be used once.
@Introspected
record StoredCredential(long credentialId, long accountId, String kind, String secret, long madeAt, long madeBy,
        @Nullable Long expiresAt, long uses) {

    Credential credential() {
        return new Credential(credentialId, accountId, Credential.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), secret,
                Instant.ofEpochMilli(madeAt), madeBy, expiresAt == null ? null : Instant.ofEpochMilli(expiresAt),
                uses > 0);
    }
}
