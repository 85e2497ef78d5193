package phonngan.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import phonngan.common.OfficeYear;
import phonngan.review.ClaimsFound.Found;

/// Lists the claims of a year stretch by stretch. Where a claim stands follows from its decisions and is kept nowhere,
/// so a filter has to look at claims one by one; how many one stretch looks at is bounded, and the list then says where
/// it stopped.
public final class ListClaims {
    private static final int PAGE = 500;

    private final ReviewBook reviews;
    private final Function<OfficeYear, YearRules> rules;

    /// Works on a store.
    ///
    /// @param rules what decisions of a year are judged by
    public ListClaims(ReviewBook reviews, Function<OfficeYear, YearRules> rules) {
        this.reviews = reviews;
        this.rules = rules;
    }

    /// The next claims that a filter lets through.
    ///
    /// @param after where the stretch before ended; empty for the first one
    /// @param about ends the stretch once so many were found, with all claims of the last answer
    /// @param atMost ends it once about so many were looked at
    public ClaimsFound list(OfficeYear book, ClaimFilter filter, Optional<ClaimPlace> after, int about, int atMost) {
        var stretch = new Stretch(rules.apply(book), filter, about, atMost);
        var forms = reviews.listForms(book).stream().filter(it -> filter.form().isEmpty() || it.equals(filter.form()))
                .toList();
        var begin = after.map(it -> Math.max(0, forms.indexOf(it.form()))).orElse(0);
        for (int at = begin; at < forms.size(); at++) {
            var from = at == begin ? after.map(ClaimPlace::identity).orElse("") : "";
            if (walk(book, forms.get(at), from, stretch)) {
                return stretch.found(Optional.of(new ClaimPlace(forms.get(at), stretch.last)));
            }
        }
        return stretch.found(Optional.empty());
    }

    /// Whether the stretch is full before the form ends.
    private boolean walk(OfficeYear book, String form, String from, Stretch stretch) {
        var after = from;
        while (true) {
            var page = reviews.listHistoriesAfter(book, form, after, PAGE);
            if (page.isEmpty()) {
                return false;
            }
            for (var history : page) {
                if (stretch.isFullBefore(history)) {
                    return true;
                }
                stretch.look(history);
            }
            after = page.getLast().current().identity();
        }
    }

    private static final class Stretch {
        private final YearRules rules;
        private final ClaimFilter filter;
        private final int about;
        private final int atMost;
        private final List<Found> found = new ArrayList<>();
        private int looked;
        private String last = "";

        Stretch(YearRules rules, ClaimFilter filter, int about, int atMost) {
            this.rules = rules;
            this.filter = filter;
            this.about = about;
            this.atMost = atMost;
        }

        boolean isFullBefore(ClaimHistory next) {
            return (found.size() >= about || looked >= atMost) && !next.current().identity().equals(last);
        }

        void look(ClaimHistory history) {
            var standing = ClaimStanding.of(history, rules.rules()::readingsOf);
            if (filter.accepts(standing)) {
                found.add(new Found(history, standing));
            }
            looked++;
            last = history.current().identity();
        }

        ClaimsFound found(Optional<ClaimPlace> next) {
            return new ClaimsFound(found, looked, next);
        }
    }
}
