package phonngan.review;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import phonngan.intake.ClaimState;
import phonngan.roster.SubjectKey;

/// How many claims stand where, of a whole year, of each indicator and of each subject.
///
/// @param all of the year
/// @param byIndicator of each indicator that has a claim
/// @param bySubject of each subject that has a claim
public record ClaimCensus(Count all, Map<String, Count> byIndicator, Map<SubjectKey, Count> bySubject) {
    /// Keeps its own copies.
    public ClaimCensus {
        byIndicator = Map.copyOf(byIndicator);
        bySubject = Map.copyOf(bySubject);
    }

    /// Of an indicator; zero when it has no claim.
    public Count ofIndicator(String id) {
        return byIndicator.getOrDefault(id, Count.NONE);
    }

    /// Of a subject; zero when it has no claim.
    public Count ofSubject(SubjectKey key) {
        return bySubject.getOrDefault(key, Count.NONE);
    }

    /// How many claims stand where.
    ///
    /// @param byState only states in which there is a claim
    public record Count(Map<ClaimState, Integer> byState) {
        /// No claim at all.
        public static final Count NONE = new Count(Map.of());

        /// Keeps its own copy.
        public Count {
            byState = Map.copyOf(byState);
        }

        /// Those in a state.
        public int in(ClaimState state) {
            return byState.getOrDefault(state, 0);
        }

        /// All of them.
        public int total() {
            return byState.values().stream().mapToInt(Integer::intValue).sum();
        }

        /// Those that wait for somebody: for the committee, for the sender, or for a document.
        public int open() {
            return byState.entrySet().stream().filter(it -> it.getKey().isOpen()).mapToInt(Map.Entry::getValue).sum();
        }
    }

    /// Counts claims one after the other.
    static final class Counter {
        private final Map<ClaimState, Integer> all = new EnumMap<>(ClaimState.class);
        private final Map<String, Map<ClaimState, Integer>> byIndicator = new HashMap<>();
        private final Map<SubjectKey, Map<ClaimState, Integer>> bySubject = new HashMap<>();

        void count(VersionStanding standing) {
            add(all, standing.state());
            add(byIndicator.computeIfAbsent(standing.facts().indicator(), _ -> new EnumMap<>(ClaimState.class)),
                    standing.state());
            if (standing.subject() != null) {
                add(bySubject.computeIfAbsent(standing.subject(), _ -> new EnumMap<>(ClaimState.class)),
                        standing.state());
            }
        }

        ClaimCensus census() {
            return new ClaimCensus(new Count(all), counts(byIndicator), counts(bySubject));
        }

        private static void add(Map<ClaimState, Integer> counts, ClaimState state) {
            counts.merge(state, 1, Integer::sum);
        }

        private static <K> Map<K, Count> counts(Map<K, Map<ClaimState, Integer>> counted) {
            var counts = new HashMap<K, Count>();
            counted.forEach((key, it) -> counts.put(key, new Count(it)));
            return counts;
        }
    }
}
