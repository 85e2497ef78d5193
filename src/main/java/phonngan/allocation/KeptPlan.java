package phonngan.allocation;

import java.time.Instant;

/// An incentive plan as it is kept.
///
/// @param text word for word as it was read
/// @param digest the SHA-256 of the text's UTF-8 bytes, lower-case hexadecimal
/// @param by who kept it
/// @param at when
public record KeptPlan(String text, String digest, String by, Instant at) {
}
