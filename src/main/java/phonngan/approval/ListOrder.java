package phonngan.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import phonngan.common.OfficeYear;
import phonngan.intake.Claim;

/// Who wants something done with the list of a round, and when.
///
/// @param book the office and year
/// @param round the round's id
/// @param by who, in which role
/// @param enteredBy who enters it
/// @param at when; kept to the millisecond
public record ListOrder(OfficeYear book, String round, Signatory by, String enteredBy, Instant at) {
    /// Cuts the instant to what is kept.
    public ListOrder {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /// The day in Thailand.
    public LocalDate day() {
        return at.atZone(Claim.BANGKOK).toLocalDate();
    }
}
