package phonngan.access;

import java.time.Instant;
import phonngan.common.Office;

/// A link by which the first administrators of an office are made, once.
///
/// @param id in the store
/// @param office whose
/// @param tokenHash SHA-256 of the token in the link
/// @param madeAt when
/// @param expiresAt from when on it is worth nothing
public record WelcomeLink(long id, Office office, String tokenHash, Instant madeAt, Instant expiresAt) {
}
