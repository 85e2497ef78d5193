package phonngan.approval.jdbc;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.approval.ListAct;
import phonngan.approval.ListHash;
import phonngan.approval.ListVersion;
import phonngan.catalogue.CatalogueDigest;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.ledger.Head;

/// A version of a list without its text.
@Introspected
record ListHeading(long listId, long officeId, int fiscalYear, String round, int version, @Nullable Integer replaces,
        String listHash, long headSeq, String headHash, String ruleDigest, long runNo, String proposedBy,
        String enteredBy, long proposedAt) {

    ListVersion version(List<ListAct> acts) {
        return new ListVersion(listId, new OfficeYear(officeId, new FiscalYear(fiscalYear)), round, version, replaces,
                new ListHash(listHash), new Head(headSeq, headHash), new CatalogueDigest(ruleDigest), runNo,
                proposedBy, enteredBy, Instant.ofEpochMilli(proposedAt), acts);
    }
}
