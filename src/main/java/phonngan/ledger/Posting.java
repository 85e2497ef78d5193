package phonngan.ledger;

import java.time.Instant;
import phonngan.common.OfficeYear;

/// That a run was posted: recorded apart from the entries, so that a chain which lost its tail can be told from one
/// that never had it.
///
/// @param book the office and fiscal year
/// @param number counts the book's postings, from 1 without a gap
/// @param draft the draft that became these entries
/// @param round the run's round
/// @param run the run's number
/// @param entries how many entries it added
/// @param head the chain's head after it
/// @param recordedAt when
public record Posting(OfficeYear book, int number, long draft, String round, long run, long entries, Head head,
        Instant recordedAt) {
}
