package phonngan.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// How often one version of a claim was read, and by whom. Whoever decides again reads once all the same; the latest
/// word of each reader counts.
///
/// @param latest the latest ruling of each reader, in the order in which they first ruled
record Readings(List<Decision> latest) {

    /// Of rulings on one version, by time.
    static Readings of(List<Decision> rulings) {
        var byReader = new LinkedHashMap<String, Decision>();
        rulings.forEach(it -> byReader.put(ReviewerName.key(it.reviewer()), it));
        return new Readings(List.copyOf(byReader.values()));
    }

    /// Of those that count: what was ruled before an objection was decided on counts no more.
    static Readings sinceAppeal(List<Decision> rulings) {
        int since = 0;
        for (int i = 0; i < rulings.size(); i++) {
            since = rulings.get(i).onAppeal() ? i + 1 : since;
        }
        return of(rulings.subList(since, rulings.size()));
    }

    /// How many people have ruled.
    int count() {
        return latest.size();
    }

    /// The ruling that stands: the latest on which so many readers agree; where as many have read and differ, that of
    /// whoever came to them to resolve it.
    Optional<Decision> resolve(int readings) {
        return findAgreed(readings).or(() -> findResolver(readings));
    }

    private Optional<Decision> findAgreed(int readings) {
        return latestFirst(latest).stream().filter(it -> latest.stream()
                .filter(other -> Decision.agrees(other.ruling(), it.ruling())).count() >= readings).findFirst();
    }

    private Optional<Decision> findResolver(int readings) {
        return latest.size() <= readings
                ? Optional.empty()
                : latestFirst(latest.subList(readings, latest.size())).stream().findFirst();
    }

    private static List<Decision> latestFirst(List<Decision> decisions) {
        var sorted = new ArrayList<>(decisions);
        sorted.sort(Comparator.comparing(Decision::decidedAt).thenComparingLong(Decision::id).reversed());
        return sorted;
    }
}
