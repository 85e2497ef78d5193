package phonngan.review.jdbc;

import phonngan.testkit.TestStore;

class CommitteesOnH2Test extends JdbcCommitteesContract {
    CommitteesOnH2Test() {
        super(TestStore.onH2());
    }
}
