package phonngan.intake.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// Whose evidence a claim turned out to be.
@MappedEntity("claim_match")
record MatchRow(@Id long matchId, long claimId, long officeId, int fiscalYear, String form, String identity,
        String subjectKey, long matchedAt) {
}
