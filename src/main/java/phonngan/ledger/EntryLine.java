package phonngan.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import phonngan.catalogue.CatalogueDigest;
import phonngan.common.Points;

/// What every entry of the ledger says, whatever its kind.
///
/// @param seq its place in the chain of its book, from 1 without a gap
/// @param id its id, unique in the installation
/// @param key what it is for and what it comes after
/// @param points what it adds; negative for a reversal, never zero
/// @param effectiveOn the round's last day
/// @param recordedAt when it was posted, to the millisecond
/// @param submissions ids of the claims that made the figure, ascending; empty for a reversal
/// @param run the number of the run that was posted; 0 when there was none
/// @param rules the rule book of that run; an empty digest when there was none
/// @param reason why it was made
/// @param previousHash the hash of the entry before it, or 64 zeros
/// @param hash its own hash, over everything that the chain covers
public record EntryLine(long seq, long id, PostingKey key, Points points, LocalDate effectiveOn, Instant recordedAt,
        List<Long> submissions, long run, CatalogueDigest rules, Reason reason, String previousHash, String hash) {
    /// Keeps its own copy.
    public EntryLine {
        submissions = List.copyOf(submissions);
    }

    /// The same line with its hash filled in.
    EntryLine hashed(String newHash) {
        return new EntryLine(seq, id, key, points, effectiveOn, recordedAt, submissions, run, rules, reason,
                previousHash, newHash);
    }
}
