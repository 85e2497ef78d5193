package phonngan.intake.jdbc;

import io.micronaut.core.annotation.Introspected;

/// A file of which somebody else sent the same.
@Introspected
record SharedFileRow(long fileId, String sha256) {
}
