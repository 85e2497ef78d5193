package phonngan.access;

import java.time.Instant;

/// A slip to be printed and handed over: there is no mail to send a code by.
///
/// @param account for whom
/// @param code to sign in with once, as it is printed; kept nowhere
/// @param expiresAt from when on it is worth nothing
public record Slip(Account account, String code, Instant expiresAt) {
}
