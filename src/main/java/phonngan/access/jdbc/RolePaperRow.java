package phonngan.access.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import phonngan.access.RolePaper;

/// A paper about a role as it lies in the store.
@MappedEntity("role_paper")
record RolePaperRow(@Id long paperId, long officeId, long accountId, String role, String unitCode, String orderNo,
        LocalDate fromDay, @Nullable LocalDate toDay, int acting, long proposedBy, long proposedAt) {

    static RolePaperRow of(RolePaper it) {
        var grant = it.grant();
        return new RolePaperRow(it.id(), it.office(), it.account(), grant.role().word(), grant.unit(), it.orderNo(),
                grant.from(), grant.to(), grant.acting() ? 1 : 0, it.proposedBy(), it.proposedAt().toEpochMilli());
    }
}
