package phonngan.intake.jdbc;

import io.micronaut.core.annotation.Introspected;

/// What a new reading needs of a stored version.
@Introspected
record KnownClaimRow(String identity, String responseKey, int version, String contentHash) {
}
