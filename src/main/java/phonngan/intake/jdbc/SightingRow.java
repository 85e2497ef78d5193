package phonngan.intake.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// Whether a reading saw a claim at its source.
@MappedEntity("claim_sighting")
record SightingRow(@Id long sightingId, long batchId, long officeId, int fiscalYear, String form, String identity,
        String responseKey, boolean seen) {
}
