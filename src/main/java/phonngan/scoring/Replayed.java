package phonngan.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import phonngan.roster.Subject;

/// One subject of a run, computed once more from the evidence that the run kept.
///
/// @param subject who was measured
/// @param kept the figures that the run kept
/// @param anew the figures that come out now, by indicator
/// @param evidence the evidence that the run kept
public record Replayed(Subject subject, List<RunLine> kept, Map<String, IndicatorScore> anew,
        List<PlacedEvidence> evidence) {
    /// Keeps its own copies.
    public Replayed {
        kept = List.copyOf(kept);
        anew = new TreeMap<>(anew);
        evidence = List.copyOf(evidence);
    }

    /// A figure that comes out otherwise than it was kept.
    ///
    /// @param indicator the indicator's id
    /// @param anew what comes out; empty when the indicator does not measure the subject
    /// @param kept what was kept; empty when nothing was
    public record Difference(String indicator, String anew, String kept) {
    }

    /// All figures that come out otherwise: another state, other points, other claims, one too many or one missing.
    public List<Difference> differences() {
        var left = new HashMap<>(anew);
        var differences = new ArrayList<Difference>();
        for (var line : kept) {
            var score = left.remove(line.indicator());
            if (score == null || !isKept(score, line)) {
                differences.add(new Difference(line.indicator(), text(score), text(line)));
            }
        }
        left.forEach((indicator, score) -> differences.add(new Difference(indicator, text(score), "")));
        return List.copyOf(differences);
    }

    /// The kept evidence of a claim for an indicator of the subject.
    ///
    /// @param place the indicator's place in the rule book
    public Optional<Evidence> findEvidence(int place, long claim) {
        return evidence.stream().filter(it -> it.indicator() == place).map(PlacedEvidence::evidence)
                .filter(it -> it.claimId() == claim).findFirst();
    }

    /// Both parts are held against each other: points moved from base to bonus are another figure too.
    static boolean isKept(IndicatorScore score, RunLine line) {
        return line.state() == score.state() && Objects.equals(line.base(), score.base())
                && Objects.equals(line.bonus(), score.bonus()) && line.counted().equals(score.counted());
    }

    private static String text(@Nullable IndicatorScore it) {
        return it == null ? "" : text(it.state(), it.base() + "+" + it.bonus(), it.counted());
    }

    private static String text(RunLine it) {
        return text(it.state(), it.base() + "+" + it.bonus(), it.counted());
    }

    private static String text(ScoreState state, String points, List<Long> counted) {
        return state.word() + " " + points.replace("null", "") + " "
                + counted.stream().map(String::valueOf).collect(Collectors.joining(";"));
    }
}
