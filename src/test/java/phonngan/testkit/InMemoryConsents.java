package phonngan.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import phonngan.common.OfficeYear;
import phonngan.publication.Consent;
import phonngan.publication.Consents;

/// Consents in memory.
public final class InMemoryConsents implements Consents {
    private final Map<OfficeYear, List<Consent>> consents = new HashMap<>();

    @Override
    public List<Consent> list(OfficeYear book) {
        return List.copyOf(consents.getOrDefault(book, List.of()));
    }

    @Override
    public void add(OfficeYear book, Consent consent) {
        consents.computeIfAbsent(book, _ -> new ArrayList<>()).add(consent);
    }
}
