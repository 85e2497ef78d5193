package phonngan.ledger.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import phonngan.ledger.PointEntry;
import phonngan.ledger.WrittenEntry;

/// An entry of a draft: the columns of [EntryRow] and the draft that it belongs to.
@MappedEntity("ledger_draft")
record DraftRow(long draftId, long officeId, int fiscalYear, long seq, @Id long entryId, String kind, String part,
        long follows, String subjectKey, String indicatorId, String round, long points, LocalDate effectiveOn,
        long recordedAt, String submissionIds, long runId, String ruleDigest, @Nullable Long reverses, String reason,
        String previousHash, String hash) {

    static DraftRow of(long draft, PointEntry entry) {
        var it = WrittenEntry.of(entry);
        return new DraftRow(draft, it.book().office(), it.book().year().be(), it.seq(), it.id(), it.kind(), it.part(),
                it.follows(), it.subject(), it.indicator(), it.round(), it.points().hundredths(), it.effectiveOn(),
                it.recordedAt().toEpochMilli(), it.submissions(), it.run(), it.rules(), it.reverses(), it.reason(),
                it.previousHash(), it.hash());
    }
}
