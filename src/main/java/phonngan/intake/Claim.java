package phonngan.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.common.OfficeYear;
import phonngan.roster.SubjectKey;

/// One version of a claim as it is stored: never changed, only followed by further versions.
///
/// @param id the version's id
/// @param book the office and year
/// @param form the form's id
/// @param identity the answer's identity
/// @param responseKey identity and claim
/// @param version 1, 2, 3 … among those of readings that stand
/// @param claim the claim's id or choice; empty when the row is one claim
/// @param countsAs claims alike here are one fact
/// @param batch the reading that brought it
/// @param row the data row in that reading
/// @param sender who sent it
/// @param subject whose evidence it is, as found when it was read; null when that was not beyond doubt
/// @param unmatchedWhy the word of the doubt; empty when there was none
/// @param facts what it says
/// @param submittedAt when it was sent, or read when the form does not say
/// @param outOfPeriod achieved in no round of the year
/// @param late sent after every round that holds the day had closed
/// @param contentHash the fingerprint of what it says
public record Claim(long id, OfficeYear book, String form, String identity, String responseKey, int version,
        String claim, String countsAs, long batch, long row, Sender sender, @Nullable SubjectKey subject,
        String unmatchedWhy, ClaimFacts facts, Instant submittedAt, boolean outOfPeriod, boolean late,
        String contentHash) {
    /// The zone of every office; Thailand knows no other.
    public static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    /// Whether it still says what was read: its fingerprint is the one that its words give, as a row of its own or as
    /// one item among several, with or without a time of sending of the sender's own.
    public boolean isAsRead() {
        return fingerprints(sender, facts).contains(contentHash);
    }

    /// The fingerprint of the same version in other words: right where it was right, and wrong where it was wrong.
    public String fingerprintIn(Sender otherSender, ClaimFacts otherFacts) {
        int way = fingerprints(sender, facts).indexOf(contentHash);
        return way < 0 ? contentHash : fingerprints(otherSender, otherFacts).get(way);
    }

    private List<String> fingerprints(Sender by, ClaimFacts of) {
        return Stream.of(new Fingerprint(by, submittedAt), new Fingerprint(by, null))
                .flatMap(it -> Stream.of(it.ofRow(List.of(of)), it.ofItem(of))).toList();
    }

    /// The day on which it happened: as said, else the day of sending.
    public LocalDate achievedOn() {
        return achievedOn(facts, submittedAt);
    }

    /// The day on which something happened: as said, else the day of sending in Thailand.
    public static LocalDate achievedOn(ClaimFacts facts, Instant submittedAt) {
        return facts.achievedOn() != null ? facts.achievedOn() : LocalDate.ofInstant(submittedAt, BANGKOK);
    }
}
