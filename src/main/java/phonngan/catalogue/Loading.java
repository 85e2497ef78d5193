package phonngan.catalogue;

import java.time.Instant;

/// That a rule book was loaded for an office's year.
///
/// @param digest the fingerprint of the book
/// @param forEveryOffice whether it serves every office that has no book of its own
/// @param enteredBy who loaded it
/// @param at when
public record Loading(CatalogueDigest digest, boolean forEveryOffice, String enteredBy, Instant at) {
}
