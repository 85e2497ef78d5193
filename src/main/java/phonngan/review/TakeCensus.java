package phonngan.review;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import phonngan.common.OfficeYear;

/// Counts where the claims of a year stand. The count is kept until something in the year changes.
public final class TakeCensus {
    private final ReviewBook reviews;
    private final Function<OfficeYear, YearRules> rules;
    private final Map<OfficeYear, Taken> taken = Collections.synchronizedMap(new HashMap<>());

    /// Works on a store.
    ///
    /// @param rules what decisions of a year are judged by
    public TakeCensus(ReviewBook reviews, Function<OfficeYear, YearRules> rules) {
        this.reviews = reviews;
        this.rules = rules;
    }

    private record Taken(String stand, ClaimCensus census) {
    }

    /// How the claims of a year stand now.
    public ClaimCensus of(OfficeYear book) {
        var judgedBy = rules.apply(book);
        var stand = reviews.standOf(book) + " " + judgedBy.roster().lastLoad() + " " + judgedBy.rules().digest().hex();
        return taken.compute(book, (_, before) -> before != null && before.stand().equals(stand)
                ? before
                : new Taken(stand, count(book, judgedBy))).census();
    }

    private ClaimCensus count(OfficeYear book, YearRules judgedBy) {
        var counter = new ClaimCensus.Counter();
        reviews.forEachHistory(book,
                history -> counter.count(ClaimStanding.of(history, judgedBy.rules()::readingsOf).current()));
        return counter.census();
    }
}
