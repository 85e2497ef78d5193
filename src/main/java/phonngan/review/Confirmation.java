package phonngan.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import phonngan.common.OfficeYear;
import phonngan.intake.Claim;
import phonngan.roster.SubjectKey;

/// The head of a unit attests that a report exists for which somebody's claim waits: source 002, the makers' first
/// problem. It is evidence for the judges, and decides nothing by itself.
///
/// @param id its id
/// @param book the office and year
/// @param form the form of the claim
/// @param responseKey the claim
/// @param subject whose claim it is
/// @param indicator the indicator for which the report was owed
/// @param step the step; 0 for the indicator as a whole
/// @param confirmer the head who attests
/// @param confirmedBy the head's staff id
/// @param report what is attested
/// @param enteredBy how records name who entered it
/// @param at when
/// @param withdrawal that it was taken back; empty while it stands
public record Confirmation(long id, OfficeYear book, String form, String responseKey, SubjectKey subject,
        String indicator, int step, SubjectKey confirmer, String confirmedBy, Report report, String enteredBy,
        Instant at, Optional<Withdrawal> withdrawal) {

    /// A report to the director, as its head knows it.
    ///
    /// @param number the number under which it was filed
    /// @param date its day
    /// @param file the id of the file that shows it
    /// @param sha256 the SHA-256 of that file, so that nobody can put another one in its place
    public record Report(String number, LocalDate date, long file, String sha256) {
    }

    /// The taking back of a confirmation.
    ///
    /// @param by the staff id of the head who took it back
    /// @param reason why
    /// @param enteredBy how records name who entered it
    /// @param at when
    public record Withdrawal(String by, String reason, String enteredBy, Instant at) {
    }

    /// Whether nobody has taken it back.
    public boolean stands() {
        return withdrawal.isEmpty();
    }

    /// Whether it is about a claim, whatever its version.
    public boolean isFor(Claim claim) {
        return form.equals(claim.form()) && responseKey.equals(claim.responseKey());
    }
}
