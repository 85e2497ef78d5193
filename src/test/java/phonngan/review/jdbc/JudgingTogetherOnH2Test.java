package phonngan.review.jdbc;

import phonngan.testkit.TestStore;

class JudgingTogetherOnH2Test extends JudgingTogetherContract {
    JudgingTogetherOnH2Test() {
        super(TestStore.onH2());
    }
}
