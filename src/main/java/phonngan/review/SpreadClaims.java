package phonngan.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Hands out claims, each to whoever has the fewest. Claims that few may judge come first, then the oldest; equal
/// queues are filled in the order of what judges are called. In which order claims and people are listed cannot matter.
public final class SpreadClaims {
    private static final Comparator<Open> HARDEST_FIRST = Comparator.comparingInt(Open::choice)
            .thenComparing(Open::submittedAt).thenComparing(Open::claim);

    private SpreadClaims() {
    }

    /// A claim that needs judges.
    ///
    /// @param claim which
    /// @param submittedAt when it was sent
    /// @param missing how many judges it still needs
    /// @param eligible those who may still be given it
    public record Open(ClaimKey claim, Instant submittedAt, int missing, Set<String> eligible) {
        /// Keeps its own copy.
        public Open {
            eligible = Set.copyOf(eligible);
        }

        private int choice() {
            return eligible.size() - missing;
        }
    }

    /// A claim in somebody's queue.
    ///
    /// @param claim which
    /// @param judge whose
    public record Given(ClaimKey claim, String judge) {
    }

    /// What was handed out.
    ///
    /// @param given claims that somebody got, by claim and judge
    /// @param stuck claims that need more judges than there are, in order
    public record Spread(List<Given> given, List<ClaimKey> stuck) {
        /// Keeps its own copies.
        public Spread {
            given = List.copyOf(given);
            stuck = List.copyOf(stuck);
        }
    }

    /// Hands them out.
    ///
    /// @param loads how many claims wait in each judge's queue already
    public static Spread spread(Collection<Open> claims, Map<String, Integer> loads) {
        var load = new TreeMap<>(loads);
        var given = new ArrayList<Given>();
        var stuck = new ArrayList<ClaimKey>();
        for (var open : claims.stream().sorted(HARDEST_FIRST).toList()) {
            var left = new ArrayList<>(open.eligible());
            for (int need = open.missing(); need > 0; need--) {
                var next = fewest(left, load);
                if (next.isEmpty()) {
                    stuck.add(open.claim());
                    break;
                }
                left.remove(next.get());
                load.merge(next.get(), 1, Integer::sum);
                given.add(new Given(open.claim(), next.get()));
            }
        }
        given.sort(Comparator.comparing(Given::claim).thenComparing(Given::judge));
        stuck.sort(Comparator.naturalOrder());
        return new Spread(given, stuck);
    }

    private static Optional<String> fewest(List<String> judges, Map<String, Integer> load) {
        return judges.stream().min(Comparator.<String>comparingInt(it -> load.getOrDefault(it, 0))
                .thenComparing(Comparator.naturalOrder()));
    }
}
