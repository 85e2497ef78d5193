package phonngan.ledger.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.Points;
import phonngan.ledger.WrittenEntry;

/// An entry as it lies in the store. Columns are as in [WrittenEntry]; `points` are hundredths, `recordedAt` is
/// milliseconds.
@MappedEntity("ledger_entry")
record EntryRow(long officeId, int fiscalYear, long seq, @Id long entryId, String kind, String part, long follows,
        String subjectKey, String indicatorId, String round, long points, LocalDate effectiveOn, long recordedAt,
        String submissionIds, long runId, String ruleDigest, @Nullable Long reverses, String reason,
        String previousHash, String hash) {

    WrittenEntry written() {
        return new WrittenEntry(new OfficeYear(officeId, new FiscalYear(fiscalYear)), seq, entryId, kind, subjectKey,
                indicatorId, round, new Points(points), effectiveOn, Instant.ofEpochMilli(recordedAt), submissionIds,
                runId, ruleDigest, reverses, reason, previousHash, hash, part, follows);
    }
}
