package phonngan.review.jdbc;

import phonngan.testkit.TestStore;

class ReviewDeskOnH2Test extends JdbcReviewDeskContract {
    ReviewDeskOnH2Test() {
        super(TestStore.onH2());
    }
}
