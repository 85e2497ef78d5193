package phonngan.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.CatalogueDigest;
import phonngan.common.OfficeYear;
import phonngan.common.Points;
import phonngan.ledger.PointEntry.Adjustment;
import phonngan.ledger.PointEntry.Award;
import phonngan.ledger.PointEntry.Bonus;
import phonngan.ledger.PointEntry.Reversal;
import phonngan.roster.SubjectKey;

/// An entry as it stands written, whether or not it makes sense: the words are kept as found, so that the verifier can
/// look at entries that somebody tampered with. What was meant is [#understood()].
///
/// @param book the office and fiscal year in whose chain it stands
/// @param seq its place in the chain
/// @param id its id
/// @param kind `award`, `bonus`, `adjustment` or `reversal`
/// @param subject the subject's random key
/// @param indicator the indicator's id
/// @param round the round's id
/// @param points what it adds
/// @param effectiveOn the round's last day
/// @param recordedAt when it was posted; anything below a millisecond is not kept
/// @param submissions claim ids joined with `;`; empty when there are none
/// @param run the run's number; 0, written empty, when there was none
/// @param rules the rule book's digest; empty when there was none
/// @param reverses the id of the entry that it takes back; null, written empty, when it takes back none
/// @param reason the reason's code
/// @param previousHash the hash of the entry before it
/// @param hash its own hash
/// @param part `base` or `bonus`; follows from the other columns and is not chained
/// @param follows the id of the entry that it follows, 0 for none; follows from the chain and is not chained itself
public record WrittenEntry(OfficeYear book, long seq, long id, String kind, String subject, String indicator,
        String round, Points points, LocalDate effectiveOn, Instant recordedAt, String submissions, long run,
        String rules, @Nullable Long reverses, String reason, String previousHash, String hash, String part,
        long follows) {
    /// The contract's columns, in its order; the last one is the hash of all before it.
    public static final List<String> COLUMNS = List.of("seq", "entry_id", "kind", "subject_id", "indicator_id",
            "fiscal_year", "round", "points", "effective_on", "recorded_at", "submission_ids", "run_id", "rule_digest",
            "reverses", "reason", "previous_hash", "hash");

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'")
            .withZone(ZoneOffset.UTC);

    /// The entry as it will be written.
    public static WrittenEntry of(PointEntry entry) {
        var line = entry.line();
        var slot = line.key().slot();
        return new WrittenEntry(line.key().book(), line.seq(), line.id(), entry.kind(), slot.subject().value(),
                slot.indicator(), line.key().round(), line.points(), line.effectiveOn(), line.recordedAt(),
                line.submissions().stream().map(String::valueOf).collect(Collectors.joining(";")), line.run(),
                line.rules().hex(), entry instanceof Reversal(_, long reverses) ? reverses : null,
                line.reason().code(), line.previousHash(), line.hash(), slot.part().word(), line.key().follows());
    }

    /// The values of [#COLUMNS] as text: points with two places, instants in UTC with milliseconds.
    public List<String> columns() {
        return List.of(Long.toString(seq), Long.toString(id), kind, subject, indicator, book.year().toString(), round,
                points.twoPlaces(), effectiveOn.toString(), INSTANT.format(recordedAt), submissions,
                run == 0 ? "" : Long.toString(run), rules, reverses == null ? "" : Long.toString(reverses), reason,
                previousHash, hash);
    }

    /// The entry that was meant.
    ///
    /// @throws IllegalStateException when a word is none that the ledger writes: verify it
    public PointEntry understood() {
        var slot = new Slot(new SubjectKey(subject), indicator, meant(Part.values(), Part::word, part));
        var line = new EntryLine(seq, id, new PostingKey(book, round, slot, follows), points, effectiveOn, recordedAt,
                submissions.isEmpty() ? List.of() : Arrays.stream(submissions.split(";")).map(Long::valueOf).toList(),
                run, new CatalogueDigest(rules), meant(Reason.values(), Reason::code, reason), previousHash, hash);
        return switch (kind) {
            case "award" -> new Award(line);
            case "bonus" -> new Bonus(line);
            case "adjustment" -> new Adjustment(line);
            case "reversal" -> new Reversal(line, Optional.ofNullable(reverses).orElseThrow(() -> senseless("null")));
            default -> throw senseless(kind);
        };
    }

    /// The same entry in another book of the same year, such as where a copy of it is brought in.
    public WrittenEntry in(OfficeYear other) {
        return new WrittenEntry(other, seq, id, kind, subject, indicator, round, points, effectiveOn, recordedAt,
                submissions, run, rules, reverses, reason, previousHash, hash, part, follows);
    }

    /// The same entry, filed elsewhere: under a part, after an entry.
    WrittenEntry filed(String underPart, long afterEntry) {
        return new WrittenEntry(book, seq, id, kind, subject, indicator, round, points, effectiveOn, recordedAt,
                submissions, run, rules, reverses, reason, previousHash, hash, underPart, afterEntry);
    }

    /// Whether it is for the same subject, indicator, round and part.
    boolean sharesSlotWith(WrittenEntry other) {
        return subject.equals(other.subject) && indicator.equals(other.indicator) && round.equals(other.round)
                && part.equals(other.part);
    }

    private <T> T meant(T[] known, Function<T, String> word, String written) {
        return Arrays.stream(known).filter(it -> word.apply(it).equals(written)).findFirst()
                .orElseThrow(() -> senseless(written));
    }

    private IllegalStateException senseless(String word) {
        return new IllegalStateException("entry " + seq + " of the ledger says what no entry says: " + word);
    }
}
