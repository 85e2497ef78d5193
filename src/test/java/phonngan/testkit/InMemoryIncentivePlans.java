package phonngan.testkit;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import phonngan.allocation.IncentivePlans;
import phonngan.allocation.KeptPlan;
import phonngan.common.OfficeYear;

/// Incentive plans in memory.
public final class InMemoryIncentivePlans implements IncentivePlans {
    private final Map<OfficeYear, KeptPlan> serving = new HashMap<>();

    @Override
    public void keep(OfficeYear book, String text, String digest, String by, Instant at) {
        if (findServing(book).filter(it -> it.digest().equals(digest)).isEmpty()) {
            serving.put(book, new KeptPlan(text, digest, by, at));
        }
    }

    @Override
    public Optional<KeptPlan> findServing(OfficeYear book) {
        return Optional.ofNullable(serving.get(book));
    }
}
