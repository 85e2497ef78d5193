package phonngan.access.jdbc;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import phonngan.access.WelcomeLink;
import phonngan.common.Office;

/// A link with its office.
@Introspected
record StoredWelcomeLink(long linkId, long officeId, String officeCode, String tokenHash, long madeAt,
        long expiresAt) {

    WelcomeLink link() {
        return new WelcomeLink(linkId, new Office(officeId, officeCode), tokenHash, Instant.ofEpochMilli(madeAt),
                Instant.ofEpochMilli(expiresAt));
    }
}
