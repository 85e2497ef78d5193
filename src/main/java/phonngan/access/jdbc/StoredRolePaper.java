package phonngan.access.jdbc;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import phonngan.access.Grant;
import phonngan.access.Role;
import phonngan.access.RolePaper;

/// A paper with how often each answer was given to it.
@Introspected
record StoredRolePaper(long paperId, long officeId, long accountId, String role, String unitCode, String orderNo,
        LocalDate fromDay, @Nullable LocalDate toDay, int acting, long proposedBy, long proposedAt, long confirmed,
        long declined, long revoked) {

    RolePaper paper() {
        return new RolePaper(paperId, officeId, accountId, grant(), orderNo, proposedBy,
                Instant.ofEpochMilli(proposedAt), state());
    }

    Grant grant() {
        return new Grant(Role.find(role).orElseThrow(), unitCode, fromDay, toDay, acting == 1);
    }

    private RolePaper.State state() {
        if (revoked > 0) {
            return RolePaper.State.REVOKED;
        }
        if (declined > 0) {
            return RolePaper.State.DECLINED;
        }
        return confirmed > 0 ? RolePaper.State.CONFIRMED : RolePaper.State.PROPOSED;
    }
}
