package phonngan.intake.jdbc;

import phonngan.testkit.TestStore;

class KeptReadingsOnH2Test extends KeptReadingsContract {
    KeptReadingsOnH2Test() {
        super(TestStore.onH2());
    }
}
