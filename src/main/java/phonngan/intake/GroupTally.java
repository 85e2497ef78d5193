package phonngan.intake;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is left of the learners of one group once they are counted.
///
/// @param group what the group is called
/// @param all how many there are
/// @param sat how many of them sat
/// @param passed how many of those reached the pass mark; 0 where scores are not asked for
/// @param hundredths the sum of the scores of those who sat, in hundredths
public record GroupTally(String group, long all, long sat, long passed, long hundredths) {
    private static final int DECIMALS = 2;

    /// What a claim says of it; fields that the measure does not need are null.
    ///
    /// @param numerator what was reached, for a share
    /// @param denominator out of how many, for a share
    /// @param value the figure of a count or a mean
    /// @param weight for how many learners the value stands
    public record Figures(@Nullable BigDecimal numerator, @Nullable BigDecimal denominator,
            @Nullable BigDecimal value, @Nullable BigDecimal weight) {
    }

    /// Nobody yet.
    static GroupTally none(String group) {
        return new GroupTally(group, 0, 0, 0, 0);
    }

    GroupTally plus(GroupTally other) {
        return new GroupTally(group, all + other.all, sat + other.sat, passed + other.passed,
                Math.addExact(hundredths, other.hundredths));
    }

    /// The figures of the group. A mean that decimals cannot write down is said exactly by two of them: so many learners
    /// at the next lower hundredth, so many at the next higher, with the very sum that the scores have.
    public List<Figures> figures(TallyKind kind) {
        return switch (kind) {
            case SAT_SHARE -> List.of(share(sat, all));
            case PASS_SHARE -> List.of(share(passed, sat));
            case SAT_COUNT -> List.of(new Figures(null, null, BigDecimal.valueOf(sat), null));
            case MEAN_SCORE -> mean();
        };
    }

    private static Figures share(long numerator, long denominator) {
        return new Figures(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), null, null);
    }

    private List<Figures> mean() {
        long lower = sat == 0 ? 0 : hundredths / sat;
        long higher = sat == 0 ? 0 : hundredths % sat;
        return List.of(weighed(lower, sat - higher), weighed(lower + 1, higher));
    }

    private static Figures weighed(long value, long learners) {
        return new Figures(null, null, BigDecimal.valueOf(value, DECIMALS), BigDecimal.valueOf(learners));
    }
}
