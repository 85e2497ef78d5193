package phonngan.scoring;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Claims reduced to facts: one award sent with its certificate and its announcement is one award.
///
/// @param kept the claim that stands for each fact, by claim
/// @param repeated the other papers, by claim
record Facts(List<Evidence> kept, List<EvidenceFinding> repeated) {

    private record Fact(String countsAs, @Nullable Integer step) {
        static Fact of(Evidence evidence) {
            return new Fact(evidence.countsAs(), evidence.step());
        }
    }

    /// Keeps one claim for each fact.
    ///
    /// @param claims by claim
    /// @param first which claim of a fact comes first and stands for it; never equal for two claims
    static Facts of(List<Evidence> claims, Comparator<Evidence> first) {
        Map<Fact, Evidence> kept = new LinkedHashMap<>();
        claims.stream().sorted(first).forEach(it -> kept.putIfAbsent(Fact.of(it), it));
        var repeated = claims.stream().filter(it -> kept.get(Fact.of(it)) != it)
                .<EvidenceFinding>map(it -> new EvidenceFinding.SameFact(it, kept.get(Fact.of(it)))).toList();
        return new Facts(kept.values().stream().sorted(EvidenceOrder.BY_CLAIM).toList(), repeated);
    }
}
