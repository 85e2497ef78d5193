package phonngan.invariants.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.invariants.KeptCheck;
import phonngan.invariants.Occasion;
import phonngan.ledger.Head;

/// A check as it lies in the store; `beganAt` is milliseconds.
@MappedEntity("invariant_check")
record CheckRow(@Id long checkId, long officeId, int fiscalYear, String occasion, long beganAt, long checked,
        long findings, long stopping, String broken, long headSeq, String headHash) {

    static CheckRow of(KeptCheck it) {
        return new CheckRow(it.id(), it.book().office(), it.book().year().be(), it.occasion().word(),
                it.at().toEpochMilli(), it.checked(), it.findings(), it.stopping(), it.broken(), it.head().seq(),
                it.head().hash());
    }

    KeptCheck check() {
        return new KeptCheck(checkId, new OfficeYear(officeId, new FiscalYear(fiscalYear)), Occasion.of(occasion),
                Instant.ofEpochMilli(beganAt), checked, findings, stopping, broken, new Head(headSeq, headHash));
    }
}
