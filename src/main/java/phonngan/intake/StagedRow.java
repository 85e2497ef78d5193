package phonngan.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.roster.SubjectKey;

/// A row that was read and waits to be compared with what is stored.
///
/// @param identity what tells it from other answers; refused rows are staged too, so that nobody takes them for missing
/// @param row the data row
/// @param line its first physical line
/// @param contentHash the fingerprint of the row; empty for a refused one
/// @param sender who it says it is from
/// @param subject whose evidence it is; null when that is in doubt
/// @param unmatchedWhy the word of the doubt; empty when there is none
/// @param submittedAt when it says it was sent; null when it does not say
/// @param claims what it claims; empty for a refused row
public record StagedRow(String identity, long row, long line, String contentHash, Sender sender,
        @Nullable SubjectKey subject, String unmatchedWhy, @Nullable Instant submittedAt, List<ClaimDraft> claims) {
    /// Keeps its own copy.
    public StagedRow {
        claims = List.copyOf(claims);
    }

    /// A refused row, of which only the identity matters.
    public static StagedRow refused(String identity, long row, long line) {
        return new StagedRow(identity, row, line, "", Sender.UNSAID, null, "", null, List.of());
    }

    /// Whether the row was refused when it was read.
    public boolean isRefused() {
        return claims.isEmpty();
    }

    /// Where the row stands in the order of identities: by identity, then by row. U+0001 occurs in no identity.
    public String sortKey() {
        return identity + '\u0001' + "%010d".formatted(row);
    }
}
