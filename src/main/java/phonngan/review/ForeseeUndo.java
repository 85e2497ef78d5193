package phonngan.review;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import phonngan.common.OfficeYear;
import phonngan.intake.Batch;
import phonngan.intake.ClaimState;

/// Says what taking a reading back would take away, before anybody does it.
public final class ForeseeUndo {
    private final ReviewBook reviews;
    private final Function<OfficeYear, YearRules> years;

    /// Works on claims and what was decided on them.
    ///
    /// @param years the rule book and roster of a year
    public ForeseeUndo(ReviewBook reviews, Function<OfficeYear, YearRules> years) {
        this.reviews = reviews;
        this.years = years;
    }

    /// Looks at every claim of the reading's form.
    public UndoForesight of(Batch batch) {
        var rules = years.apply(batch.book()).rules();
        var vanishing = new EnumMap<ClaimState, Long>(ClaimState.class);
        var fallingBack = new EnumMap<ClaimState, Long>(ClaimState.class);
        var older = new long[1];
        reviews.forEachHistory(batch.book(), batch.form(), history -> {
            var current = history.current();
            if (current.batch() == batch.id()) {
                var standing = ClaimStanding.of(history, rules::readingsOf);
                if (history.versions().stream().allMatch(it -> it.batch() == batch.id())) {
                    // an accepted version counts until a later one is decided
                    count(vanishing, standing.counting().orElse(standing.current()));
                } else {
                    count(fallingBack, standing.current());
                }
            } else {
                older[0] += history.versions().stream().filter(it -> it.batch() == batch.id()).count();
            }
        });
        return new UndoForesight(vanishing, fallingBack, older[0]);
    }

    private static void count(Map<ClaimState, Long> counts, VersionStanding standing) {
        counts.merge(standing.state(), 1L, Long::sum);
    }
}
