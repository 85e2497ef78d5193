package phonngan.intake.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.jdbc.JsonText;
import phonngan.intake.Claim;
import phonngan.intake.ClaimFacts;
import phonngan.intake.Sender;
import phonngan.roster.SubjectKey;

/// A version of a claim in the store.
@MappedEntity("claim")
record ClaimRow(@Id long claimId, long officeId, int fiscalYear, String form, String identity, String responseKey,
        int version, String claim, String countsAs, long batchId, long rowNo, @Nullable String subjectKey,
        String unmatchedWhy, String indicator, boolean outOfPeriod, boolean late, long submittedAt,
        String contentHash, String sender, String facts) {

    static ClaimRow of(Claim claim) {
        return new ClaimRow(claim.id(), claim.book().office(), claim.book().year().be(), claim.form(),
                claim.identity(), claim.responseKey(), claim.version(), claim.claim(), claim.countsAs(),
                claim.batch(), claim.row(), claim.subject() == null ? null : claim.subject().value(),
                claim.unmatchedWhy(), claim.facts().indicator(), claim.outOfPeriod(), claim.late(),
                claim.submittedAt().toEpochMilli(), claim.contentHash(), JsonText.write(claim.sender()),
                JsonText.write(claim.facts()));
    }

    Claim toClaim() {
        return new Claim(claimId, new OfficeYear(officeId, new FiscalYear(fiscalYear)), form, identity, responseKey,
                version, claim, countsAs, batchId, rowNo, JsonText.read(sender, Sender.class),
                subjectKey == null ? null : new SubjectKey(subjectKey), unmatchedWhy,
                JsonText.read(facts, ClaimFacts.class), Instant.ofEpochMilli(submittedAt), outOfPeriod, late,
                contentHash);
    }
}
