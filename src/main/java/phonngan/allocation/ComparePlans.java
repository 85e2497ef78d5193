package phonngan.allocation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.RuleBook;
import phonngan.common.Language;
import phonngan.ranking.PayLine;
import phonngan.ranking.PayPlace;
import phonngan.ranking.Ranking;
import phonngan.ranking.Standing;
import phonngan.roster.StaffMember;

/// Says what another incentive plan would do to the pay lines, before it is kept: who comes in, who falls out, where a
/// tie would have to be decided.
public final class ComparePlans {
    private ComparePlans() {
    }

    /// One pool under both plans.
    ///
    /// @param pool the role group
    /// @param was its budget in the plan that serves; null when that has none
    /// @param is its budget in the other plan; null when that has none
    /// @param lineWas its pay line now; null when there is none
    /// @param lineIs its pay line under the other plan; null when there is none
    /// @param moved who would stand on another side of the line, in the order of the ranking
    public record PoolChange(String pool, @Nullable IncentiveBudget was, @Nullable IncentiveBudget is,
            @Nullable PayLine lineWas, @Nullable PayLine lineIs, List<Moved> moved) {
        /// Keeps its own copy.
        public PoolChange {
            moved = List.copyOf(moved);
        }
    }

    /// Somebody who would stand elsewhere.
    ///
    /// @param standing who
    /// @param was the side now; null when there is no line
    /// @param is the side under the other plan; null when there is no line
    public record Moved(Standing standing, @Nullable PayPlace was, @Nullable PayPlace is) {
    }

    /// The pools of either plan, those of the other plan first and in its order.
    ///
    /// @param serving the plan that serves; empty when none does or when it is about another round
    /// @param other a plan that fits the rule book
    /// @param ranking the ranking of the round
    /// @param staff everybody on the roster who is ranked
    /// @param language in which reasons are told
    public static List<PoolChange> compare(Optional<IncentivePlan> serving, IncentivePlan other, RuleBook rules,
            Ranking ranking, Collection<StaffMember> staff, Language language) {
        var pools = new LinkedHashSet<String>();
        Stream.concat(Stream.of(other), serving.stream()).flatMap(it -> it.budgets().stream())
                .forEach(it -> pools.add(it.pool()));
        var changes = new ArrayList<PoolChange>();
        for (var pool : pools) {
            var was = serving.flatMap(it -> DrawPayLine.draw(it, rules, ranking, staff, pool, language));
            var is = DrawPayLine.draw(other, rules, ranking, staff, pool, language);
            changes.add(new PoolChange(pool, serving.flatMap(it -> it.findBudget(pool)).orElse(null),
                    other.findBudget(pool).orElse(null), was.orElse(null), is.orElse(null),
                    listMoved(ranking.ofPool(pool), was, is)));
        }
        return changes;
    }

    private static List<Moved> listMoved(List<Standing> standings, Optional<PayLine> was, Optional<PayLine> is) {
        return standings.stream().map(it -> {
            var key = it.subject().key();
            return new Moved(it, was.flatMap(line -> line.find(key)).orElse(null),
                    is.flatMap(line -> line.find(key)).orElse(null));
        }).filter(it -> !sideOf(it.was()).equals(sideOf(it.is()))).toList();
    }

    private static String sideOf(@Nullable PayPlace place) {
        return place == null ? "" : place.word();
    }
}
