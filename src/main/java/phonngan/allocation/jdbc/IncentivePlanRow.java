package phonngan.allocation.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import phonngan.allocation.KeptPlan;

/// An incentive plan as it lies in the store.
@MappedEntity("incentive_plan")
record IncentivePlanRow(@Id long planId, long officeId, int fiscalYear, String digest, String planText, String keptBy,
        long keptAt) {

    KeptPlan plan() {
        return new KeptPlan(planText, digest, keptBy, Instant.ofEpochMilli(keptAt));
    }
}
