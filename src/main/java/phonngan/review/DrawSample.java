package phonngan.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import phonngan.catalogue.RuleBook;
import phonngan.common.OfficeYear;
import phonngan.common.Sha256;
import phonngan.intake.ClaimState;

/// Draws claims at random for somebody to look at again. The draw follows from a seed: every claim has a mark, the
/// SHA-256 of `phonngan-sample/1,SEED,FORM,RESPONSE KEY`, and the smallest marks are drawn, so that whoever knows the
/// seed draws the same again and nobody can choose. One pass, and no more is held than is drawn.
public final class DrawSample {
    /// The most claims of one sample.
    public static final int MOST = 200;

    private final ReviewBook reviews;

    /// Works on a store.
    public DrawSample(ReviewBook reviews) {
        this.reviews = reviews;
    }

    /// What is to be drawn.
    ///
    /// @param seed any text
    /// @param size how many; cut to 1 and [#MOST]
    /// @param byIndicator whether every indicator gets its share, and at least one where there is room
    /// @param acceptedOnly whether only claims whose acceptance counts are drawn from
    public record Wanted(String seed, int size, boolean byIndicator, boolean acceptedOnly) {
        /// Keeps within what may be drawn.
        public Wanted {
            size = Math.clamp(size, 1, MOST);
        }
    }

    /// What was drawn.
    ///
    /// @param claims by indicator and mark where every indicator has its share, else by mark
    /// @param from how many there were to draw from
    public record Drawn(List<Sampled> claims, long from) {
        /// Keeps its own copy.
        public Drawn {
            claims = List.copyOf(claims);
        }
    }

    /// A claim that was drawn.
    ///
    /// @param mark its mark, lower-case hexadecimal
    /// @param history all that is known of it
    /// @param standing where it stands
    public record Sampled(String mark, ClaimHistory history, ClaimStanding standing) {
        /// The indicator by which it counts.
        public String indicator() {
            return standing.current().facts().indicator();
        }
    }

    private static final class Stratum {
        private final TreeMap<String, Sampled> smallest = new TreeMap<>();
        private long count;

        void add(Sampled claim, int size) {
            count++;
            smallest.put(claim.mark(), claim);
            if (smallest.size() > size) {
                smallest.pollLastEntry();
            }
        }
    }

    /// Draws.
    public Drawn draw(OfficeYear book, RuleBook rules, Wanted wanted) {
        var strata = new TreeMap<String, Stratum>();
        reviews.forEachHistory(book, history -> {
            var standing = ClaimStanding.of(history, rules::readingsOf);
            if (!wanted.acceptedOnly() || standing.current().state() == ClaimState.ACCEPTED) {
                var claim = history.current();
                var drawn = new Sampled(markOf(wanted.seed(), claim.form(), claim.responseKey()), history, standing);
                strata.computeIfAbsent(wanted.byIndicator() ? drawn.indicator() : "", _ -> new Stratum()).add(drawn,
                        wanted.size());
            }
        });
        var seats = share(strata, wanted.size());
        return new Drawn(
                strata.entrySet().stream()
                        .flatMap(it -> it.getValue().smallest.values().stream().limit(seats.get(it.getKey()))).toList(),
                strata.values().stream().mapToLong(it -> it.count).sum());
    }

    /// The mark of a claim under a seed.
    public static String markOf(String seed, String form, String responseKey) {
        return Sha256.of("phonngan-sample/1," + seed + "," + form + "," + responseKey);
    }

    /// Seat by seat to the stratum that has the most claims for each of its seats, those without one first (Adams).
    private static Map<String, Integer> share(Map<String, Stratum> strata, int size) {
        var seats = new HashMap<String, Integer>();
        strata.keySet().forEach(it -> seats.put(it, 0));
        for (int given = 0; given < size; given++) {
            strata.entrySet().stream().filter(it -> seats.get(it.getKey()) < it.getValue().count)
                    .max(Comparator.<Map.Entry<String, Stratum>>comparingInt(it -> seats.get(it.getKey()) == 0 ? 1 : 0)
                            .thenComparing((a, b) -> Long.compare(
                                    a.getValue().count * Math.max(1, seats.get(b.getKey())),
                                    b.getValue().count * Math.max(1, seats.get(a.getKey()))))
                            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                    .ifPresent(it -> seats.merge(it.getKey(), 1, Integer::sum));
        }
        return seats;
    }
}
