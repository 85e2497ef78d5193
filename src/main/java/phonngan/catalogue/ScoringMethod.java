package phonngan.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.common.Points;

/// The seven ways in which accepted evidence becomes points. Switches over it have no default, so an eighth way
/// does not compile until everything that depends on it says what it means there.
public sealed interface ScoringMethod {

    /// ขั้นของความสำเร็จ: the points of the last of the consecutive steps met from step 1.
    ///
    /// @param steps numbered from 1
    record Milestone(List<Step> steps) implements ScoringMethod, WithSteps {
    }

    /// เป็นข้อ ๆ: the sum of the items met, in any order, at most the full mark.
    ///
    /// @param steps the items, numbered from 1
    record Itemised(List<Step> steps) implements ScoringMethod, WithSteps {
    }

    /// จำนวนข้อ→คะแนนตามรอบ (source 000): the number of items met, looked up in the round's own table.
    ///
    /// @param steps the items, numbered from 1
    /// @param byRound for each round id: number of items to points
    record CountTable(List<Step> steps, Map<String, NavigableMap<Integer, Points>> byRound)
            implements ScoringMethod, WithSteps {
        /// The row of a round's table that holds for a number of items met: that number itself, else the next lower
        /// one; empty when the table has none, which gives no points.
        public Optional<Map.Entry<Integer, Points>> find(String round, int met) {
            return Optional.ofNullable(byRound.get(round)).map(it -> it.floorEntry(met));
        }
    }

    /// รางวัล: several awards add up beyond the full mark (source 002, step 10).
    ///
    /// @param levels the ladder's rungs
    /// @param countBy how awards are reduced before they count
    /// @param flatExtra null: every counted award gives its level's points; else the best gives its points and each
    ///        further one gives this much
    /// @param cap the most that it can give; null for no bound
    record AwardSum(List<AwardLevel> levels, CountBy countBy, @Nullable Points flatExtra, @Nullable Points cap)
            implements ScoringMethod, WithLevels {
    }

    /// ร้อยละ จำนวน ค่าเฉลี่ย: the points of the highest band that the exact value reaches.
    ///
    /// @param measure how the value comes from the claims
    /// @param bands by rising bound
    record Threshold(Measure measure, List<Band> bands) implements ScoringMethod {
    }

    /// ระดับ: the points of the level recorded.
    ///
    /// @param levels the levels
    record Level(List<AwardLevel> levels) implements ScoringMethod, WithLevels {
    }

    /// เป้าหมาย/ผลงาน (source 003): the sum as a percent of the target, by bands.
    ///
    /// @param target what should be reached, above zero
    /// @param unit what is counted, such as ห้อง
    /// @param bands by rising percent
    record Target(BigDecimal target, String unit, List<Band> bands) implements ScoringMethod {
    }

    /// A method with steps or items, each with evidence of its own.
    sealed interface WithSteps permits Milestone, Itemised, CountTable {
        /// The steps or items, numbered from 1.
        List<Step> steps();

        /// The step of that number, if there is one.
        default Optional<Step> findStep(int number) {
            return steps().stream().filter(it -> it.number() == number).findFirst();
        }
    }

    /// A method in which a claim names a level.
    sealed interface WithLevels permits AwardSum, Level {
        /// The levels, in the order of the book.
        List<AwardLevel> levels();

        /// The level of that id, if there is one.
        default Optional<AwardLevel> findLevel(String id) {
            return levels().stream().filter(it -> it.id().equals(id)).findFirst();
        }
    }

    /// How awards are reduced before they count.
    enum CountBy {
        /// The highest level for each holder and contest.
        AWARD,
        /// The highest level for each holder.
        HOLDER
    }

    /// How the value of a threshold comes from the claims.
    enum Measure {
        /// 100 · Σ numerator / Σ denominator, as a fraction.
        PERCENT,
        /// Σ value.
        COUNT,
        /// Σ (value · weight) / Σ weight; a weight left out is 1.
        MEAN
    }
}
