package phonngan.review.jdbc;

import phonngan.testkit.TestStore;

class ListClaimsOnH2Test extends ListClaimsContract {
    ListClaimsOnH2Test() {
        super(TestStore.onH2());
    }
}
