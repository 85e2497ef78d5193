package phonngan.scoring.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.CatalogueDigest;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.scoring.ScoreRun;

/// A run in the store; without a number it is not visible.
@MappedEntity("score_run")
record RunRow(@Id long runId, long officeId, int fiscalYear, @Nullable Integer runNo, String round, String digest,
        String enteredBy, long computedAt, long lineCount, long awaiting) {

    static RunRow begun(ScoreRun run) {
        return new RunRow(run.id(), run.book().office(), run.book().year().be(), null, run.round(),
                run.digest().hex(), run.enteredBy(), run.at().toEpochMilli(), 0, 0);
    }

    ScoreRun toRun() {
        return new ScoreRun(runId, new OfficeYear(officeId, new FiscalYear(fiscalYear)), runNo == null ? 0 : runNo,
                round, new CatalogueDigest(digest), enteredBy, Instant.ofEpochMilli(computedAt), lineCount, awaiting);
    }
}
