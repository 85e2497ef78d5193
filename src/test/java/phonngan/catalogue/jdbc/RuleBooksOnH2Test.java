package phonngan.catalogue.jdbc;

import phonngan.testkit.TestStore;

class RuleBooksOnH2Test extends RuleBooksContract {
    RuleBooksOnH2Test() {
        super(TestStore.onH2());
    }
}
