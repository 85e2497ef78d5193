package phonngan.approval.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;
import phonngan.approval.ListVersion;

/// A version of a list as it lies in the store, with its text; `proposedAt` is milliseconds.
@MappedEntity("approval_list")
record ListRow(@Id long listId, long officeId, int fiscalYear, String round, int version, @Nullable Integer replaces,
        String listHash, String listCode, long headSeq, String headHash, String ruleDigest, long runNo,
        String proposedBy, String enteredBy, long proposedAt, String body) {

    static ListRow of(ListVersion it, String text) {
        return new ListRow(it.id(), it.book().office(), it.book().year().be(), it.round(), it.version(), it.replaces(),
                it.hash().hex(), it.hash().code(), it.head().seq(), it.head().hash(), it.rules().hex(), it.run(),
                it.proposedBy(), it.enteredBy(), it.at().toEpochMilli(), text);
    }
}
