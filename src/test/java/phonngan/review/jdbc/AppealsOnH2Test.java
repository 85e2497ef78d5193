package phonngan.review.jdbc;

import phonngan.testkit.TestStore;

class AppealsOnH2Test extends JdbcAppealsContract {
    AppealsOnH2Test() {
        super(TestStore.onH2());
    }
}
