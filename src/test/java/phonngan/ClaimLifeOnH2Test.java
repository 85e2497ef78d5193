package phonngan;

import java.nio.file.Path;
import phonngan.testkit.CommandDesk;

class ClaimLifeOnH2Test extends ClaimLifeContract {
    @Override
    CommandDesk deskIn(Path home) {
        return CommandDesk.in(home);
    }
}
