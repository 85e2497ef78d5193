package phonngan.review;

import java.time.Instant;

/// One entering of decisions: a file, or an acceptance in bulk. All of its decisions are seen, or none.
///
/// @param id its id
/// @param office the office
/// @param what a word for what it was
/// @param enteredBy who entered it
/// @param at when
public record ReviewAct(long id, long office, String what, String enteredBy, Instant at) {
}
