package phonngan.review;

import java.time.Instant;
import phonngan.common.OfficeYear;

/// A ruling that what an indicator still awaits is not coming.
///
/// @param book the office and year
/// @param indicator the indicator's id
/// @param reviewer who rules, as decisions name people
/// @param reason why; never empty
/// @param enteredBy how records name who entered it
/// @param at when
public record AwaitedRuling(OfficeYear book, String indicator, String reviewer, String reason, String enteredBy,
        Instant at) {
}
