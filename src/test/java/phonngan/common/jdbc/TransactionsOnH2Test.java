package phonngan.common.jdbc;

import phonngan.testkit.TestStore;

class TransactionsOnH2Test extends TransactionsContract {

    @Override
    TestStore open() {
        return TestStore.onH2();
    }
}
