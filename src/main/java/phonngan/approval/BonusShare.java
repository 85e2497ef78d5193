package phonngan.approval;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import phonngan.common.Points;

/// What share of a pool's highest totals is bonus, which has no ceiling (source 002, step 10).
///
/// @param pool the pool
/// @param top its ten highest lines, who receives or not, highest first
/// @param bonus what of their points is bonus
/// @param total all of their points
public record BonusShare(String pool, List<ListLine> top, Points bonus, Points total) {
    private static final int TOP = 10;

    /// Keeps its own copy.
    public BonusShare {
        top = List.copyOf(top);
    }

    /// The shares of all pools, by pool.
    public static List<BonusShare> of(ListBody list) {
        return list.lines().stream().filter(it -> it.subject() != null)
                .collect(groupingBy(ListLine::pool, TreeMap::new, toList())).entrySet().stream()
                .map(it -> of(it.getKey(), it.getValue())).toList();
    }

    private static BonusShare of(String pool, List<ListLine> lines) {
        var top = lines.stream().sorted(Comparator.comparing(ListLine::total).reversed().thenComparing(ListLine.ORDER))
                .limit(TOP).toList();
        return new BonusShare(pool, top, sum(top.stream().map(ListLine::bonus).toList()),
                sum(top.stream().map(ListLine::total).toList()));
    }

    private static Points sum(List<Points> points) {
        return points.stream().reduce(Points.ZERO, Points::plus);
    }

    /// Percent of their points that is bonus, cut to one decimal; 0 where nobody has points.
    public BigDecimal percent() {
        return total.hundredths() <= 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(bonus.hundredths()).movePointRight(2).divide(
                        BigDecimal.valueOf(total.hundredths()), 1, RoundingMode.DOWN);
    }

    /// Those of whose points more than half is bonus.
    public List<ListLine> listDominated() {
        return top.stream().filter(it -> it.bonus().compareTo(it.base()) > 0).toList();
    }
}
