package phonngan.ledger.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.ledger.Head;
import phonngan.ledger.Posting;

/// A posting as it lies in the store; `recordedAt` is milliseconds.
@MappedEntity("ledger_posting")
record PostingRow(long officeId, int fiscalYear, int postingNo, @Id long draftId, String round, long runId,
        long entries, long headSeq, String headHash, long recordedAt) {

    static PostingRow of(Posting it) {
        return new PostingRow(it.book().office(), it.book().year().be(), it.number(), it.draft(), it.round(), it.run(),
                it.entries(), it.head().seq(), it.head().hash(), it.recordedAt().toEpochMilli());
    }

    Posting posting() {
        return new Posting(new OfficeYear(officeId, new FiscalYear(fiscalYear)), postingNo, draftId, round, runId,
                entries, new Head(headSeq, headHash), Instant.ofEpochMilli(recordedAt));
    }
}
