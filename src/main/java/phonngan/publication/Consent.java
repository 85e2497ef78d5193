package phonngan.publication;

import java.time.Instant;
import phonngan.roster.SubjectKey;

/// That somebody agreed to be named in public, or took that back. The last word counts.
///
/// @param id its id
/// @param subject who
/// @param given true to agree
/// @param by who said so
/// @param enteredBy who entered it
/// @param at when, to the millisecond
public record Consent(long id, SubjectKey subject, boolean given, String by, String enteredBy, Instant at) {
}
