package phonngan.review;

import java.time.Instant;
import phonngan.common.OfficeYear;
import phonngan.roster.SubjectKey;

/// That a judge has an interest (ส่วนได้เสีย) in what concerns somebody; kept for good.
///
/// @param id its id
/// @param book the office and year
/// @param judge the judge, as queues name one
/// @param about the person or unit
/// @param reason why
/// @param orderNo the number of the order that found it on a challenge (คำคัดค้าน); empty when the judge declared it
/// @param enteredBy who entered it
/// @param at when
public record Conflict(long id, OfficeYear book, String judge, SubjectKey about, String reason, String orderNo,
        String enteredBy, Instant at) {
}
