package phonngan.invariants;

import phonngan.testkit.TestStore;

class TamperedYearOnH2Test extends TamperedYearContract {
    @Override
    TestStore open() {
        return TestStore.onH2();
    }
}
