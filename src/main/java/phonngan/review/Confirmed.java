package phonngan.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import phonngan.intake.Claim;
import phonngan.roster.SubjectKey;

/// Who confirmed a report for which claim, of a whole year: read once, when the first claim is judged.
public final class Confirmed {
    /// Nobody confirmed anything.
    public static final Confirmed NOTHING = new Confirmed(List::of);

    private final Supplier<List<Confirmation>> all;
    private @Nullable Map<Key, Set<SubjectKey>> byClaim;

    /// Works on the confirmations of a year, those taken back included.
    public Confirmed(Supplier<List<Confirmation>> all) {
        this.all = all;
    }

    private record Key(String form, String responseKey) {
    }

    /// Whether one of these people ever confirmed for a claim.
    boolean by(Set<SubjectKey> people, Claim claim) {
        return index().getOrDefault(new Key(claim.form(), claim.responseKey()), Set.of()).stream()
                .anyMatch(people::contains);
    }

    private synchronized Map<Key, Set<SubjectKey>> index() {
        var index = byClaim;
        if (index == null) {
            index = new HashMap<>();
            for (var it : all.get()) {
                index.computeIfAbsent(new Key(it.form(), it.responseKey()), _ -> new HashSet<>()).add(it.confirmer());
            }
            byClaim = index;
        }
        return index;
    }
}
