package phonngan.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import phonngan.allocation.IncentivePlans;
import phonngan.allocation.KeptPlan;
import phonngan.common.OfficeYear;

/// Incentive plans in memory.
public final class InMemoryIncentivePlans implements IncentivePlans {
    private final Map<OfficeYear, List<KeptPlan>> kept = new HashMap<>();

    @Override
    public void keep(OfficeYear book, String text, String digest, String by, Instant at) {
        if (findServing(book).filter(it -> it.digest().equals(digest)).isEmpty()) {
            kept.computeIfAbsent(book, _ -> new ArrayList<>()).add(new KeptPlan(text, digest, by, at));
        }
    }

    @Override
    public Optional<KeptPlan> findServing(OfficeYear book) {
        return list(book).stream().findFirst();
    }

    @Override
    public Optional<KeptPlan> find(OfficeYear book, String digest) {
        return list(book).stream().filter(it -> it.digest().equals(digest)).findFirst();
    }

    private List<KeptPlan> list(OfficeYear book) {
        return kept.getOrDefault(book, List.of()).reversed();
    }
}
