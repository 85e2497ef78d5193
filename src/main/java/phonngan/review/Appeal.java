package phonngan.review;

import java.time.Instant;
import phonngan.common.OfficeYear;
import phonngan.roster.SubjectKey;

/// An objection (คำทักท้วง) of the person concerned against a decision on a claim; kept for good.
///
/// @param id its id
/// @param book the office and year
/// @param decision the id of the decision that is objected to
/// @param form the claim's form
/// @param responseKey the claim's key
/// @param by the roster's key of whoever objects
/// @param reason why
/// @param paper the address of a file that was sent with it, as evidence links name own files; empty for none
/// @param enteredBy who entered it
/// @param at when
public record Appeal(long id, OfficeYear book, long decision, String form, String responseKey, SubjectKey by,
        String reason, String paper, String enteredBy, Instant at) {
}
