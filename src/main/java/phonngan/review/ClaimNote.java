package phonngan.review;

import java.time.Instant;
import phonngan.common.OfficeYear;

/// What a judge said to the others about a claim; kept for good.
///
/// @param id its id
/// @param book the office and year
/// @param claim which claim
/// @param version the version of which it spoke
/// @param author who said it, as decisions name people
/// @param text what was said
/// @param enteredBy who entered it
/// @param at when
public record ClaimNote(long id, OfficeYear book, ClaimKey claim, int version, String author, String text,
        String enteredBy, Instant at) {
}
