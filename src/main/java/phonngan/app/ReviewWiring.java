package phonngan.app;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import phonngan.common.Ids;
import phonngan.common.Transactions;
import phonngan.cycle.AskTheYear;
import phonngan.review.AppealDecision;
import phonngan.review.Appeals;
import phonngan.review.ReviewBook;

/// The map of the committees' day: which deed works with which edge.
@Factory
final class ReviewWiring {

    @Singleton
    AppealDecision appealDecision(ReviewBook reviews, Appeals appeals, AskTheYear year, Transactions transactions,
            Ids ids, YearBooks years) {
        return new AppealDecision(reviews, appeals, year, transactions, ids, years::getRules);
    }
}
