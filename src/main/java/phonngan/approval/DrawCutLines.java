package phonngan.approval;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.common.Points;
import phonngan.roster.SubjectKey;

/// Draws the pay line of every pool of a list and says of each whether it is stable.
public final class DrawCutLines {
    private static final Set<String> TIE_RULES = Set.of("chosen", "not-chosen", "tie-taken-in", "tie-left-out");

    private DrawCutLines() {
    }

    /// The lines of all pools that have money, by pool.
    ///
    /// @param open every open claim of the round
    public static List<CutLine> draw(ListBody list, Collection<OpenItem> open) {
        var pools = list.lines().stream().filter(it -> it.status() == ListStatus.IN || it.status() == ListStatus.OUT)
                .collect(groupingBy(ListLine::pool, TreeMap::new, toList()));
        var bySubject = open.stream().collect(groupingBy(OpenItem::subject));
        return pools.entrySet().stream().map(it -> draw(it.getKey(), it.getValue(), bySubject)).toList();
    }

    private static CutLine draw(String pool, List<ListLine> lines, Map<SubjectKey, List<OpenItem>> open) {
        var above = lines.stream().filter(ListLine::isIn).min(comparing(ListLine::total));
        var below = lines.stream().filter(it -> !it.isIn()).max(comparing(ListLine::total));
        var tieRule = tieRule(lines.stream());
        if (above.isEmpty() || below.isEmpty()) {
            return new CutLine(pool, above.orElse(null), below.orElse(null), null, tieRule, List.of());
        }
        var high = above.get().total();
        var low = below.get().total();
        var couldFlip = lines.stream().flatMap(it -> couldCross(it, open.get(it.subject()), high, low)).toList();
        return new CutLine(pool, above.get(), below.get(), high.minus(low), tieRule, couldFlip);
    }

    /// The code of the ground by which a tie was settled; empty when no line has one.
    ///
    /// @param lines those of one pool
    static String tieRule(Stream<ListLine> lines) {
        return lines.flatMap(it -> Stream.of(it.reason().split("\\+"))).filter(TIE_RULES::contains).findFirst()
                .map(it -> it.replace("not-chosen", "chosen")).orElse("");
    }

    /// Who is out may come up to the lowest who is in; who is in may come down to the highest who is out.
    private static Stream<OpenItem> couldCross(ListLine line, @Nullable List<OpenItem> open, Points high, Points low) {
        if (open == null) {
            return Stream.empty();
        }
        var crosses = line.isIn()
                ? line.total().minus(sum(open, false)).compareTo(low) <= 0
                : line.total().plus(sum(open, true)).compareTo(high) >= 0;
        return crosses
                ? open.stream().filter(it -> !(line.isIn() ? it.mayLose() : it.mayGain()).isZero())
                : Stream.empty();
    }

    /// What all open claims of a subject together could bring or take. Of one indicator each claim's bound is a bound
    /// for all of them where it is not about single awards; added up it is never too low.
    private static Points sum(List<OpenItem> open, boolean gain) {
        return open.stream().map(it -> gain ? it.mayGain() : it.mayLose()).reduce(Points.ZERO, Points::plus);
    }
}
