package phonngan.scoring;

import java.time.Instant;
import phonngan.catalogue.CatalogueDigest;
import phonngan.common.OfficeYear;

/// One computation of a year's round (การคำนวณหนึ่งครั้ง). Runs are kept for good, with the evidence that they saw.
///
/// @param id its id
/// @param book the office and year
/// @param number 1, 2, 3 … within the office's year
/// @param round the round's id
/// @param digest the rule book by which it was computed
/// @param enteredBy who had it computed
/// @param at when
/// @param lines how many figures it has
/// @param awaiting how many of them wait for somebody's document
public record ScoreRun(long id, OfficeYear book, int number, String round, CatalogueDigest digest, String enteredBy,
        Instant at, long lines, long awaiting) {
}
