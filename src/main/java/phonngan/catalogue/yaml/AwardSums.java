package phonngan.catalogue.yaml;

import phonngan.common.yaml.Section;
import phonngan.common.yaml.Choice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.AwardLevel;
import phonngan.catalogue.ScoringMethod.AwardSum;
import phonngan.catalogue.ScoringMethod.CountBy;
import phonngan.common.Points;
import phonngan.common.ProblemCode;

/// Reads how awards add up (source 002, step 10).
///
/// @param ground what `catalogue.yaml` says
record AwardSums(Foundation ground) {
    private static final Choice<CountBy> COUNT_BY = new Choice<>(
            Map.of("award", CountBy.AWARD, "holder", CountBy.HOLDER));
    private static final Choice<Boolean> FLAT = new Choice<>(Map.of("by-level", false, "flat-extra", true));

    AwardSum read(Section scoring) {
        var ladder = scoring.find("ladder").map(ground.knownLadders()::refer).orElse("");
        var levels = ground.ladders().getOrDefault(ladder, List.of());
        var countBy = scoring.find("count_by").flatMap(COUNT_BY::read).orElse(CountBy.AWARD);
        return new AwardSum(levels, countBy, extra(scoring), cap(scoring, levels));
    }

    private static @Nullable Points extra(Section scoring) {
        var extra = scoring.find("extra_points");
        var flat = scoring.find("additional").map(FLAT::read).orElse(Optional.of(false));
        if (flat.isEmpty()) {
            return null;
        }
        if (!flat.get()) {
            extra.ifPresent(it -> it.refuse(ProblemCode.EXTRA_WITHOUT_FLAT));
            return null;
        }
        if (extra.isEmpty()) {
            scoring.miss("extra_points");
        }
        return extra.flatMap(Decimals::points).orElse(Points.ZERO);
    }

    private static @Nullable Points cap(Section scoring, List<AwardLevel> levels) {
        var cap = scoring.findFilled("cap").flatMap(Decimals::points);
        cap.ifPresent(most -> levels.stream().filter(it -> it.points().compareTo(most) > 0)
                .forEach(it -> scoring.find("cap").orElseThrow().refuse(ProblemCode.UNREACHABLE_POINTS,
                        it.points().plain(), it.points().plain(), most.plain())));
        return cap.orElse(null);
    }
}
