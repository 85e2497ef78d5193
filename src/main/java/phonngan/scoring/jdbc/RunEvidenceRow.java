package phonngan.scoring.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import phonngan.common.jdbc.JsonText;
import phonngan.scoring.Evidence;
import phonngan.scoring.PlacedEvidence;

/// Evidence that a run saw.
@MappedEntity("run_evidence")
record RunEvidenceRow(@Id long runId, int subject, int indicator, long claimId, String body) {

    static RunEvidenceRow of(long run, PlacedEvidence placed) {
        return new RunEvidenceRow(run, placed.subject(), placed.indicator(), placed.evidence().claimId(),
                JsonText.write(placed.evidence()));
    }

    PlacedEvidence toEvidence() {
        return new PlacedEvidence(subject, indicator, JsonText.read(body, Evidence.class));
    }
}
