package phonngan;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.TestStore;

@Tag("mariadb")
class ClaimLifeOnMariaDbTest extends ClaimLifeContract {
    @Override
    CommandDesk deskIn(Path home) {
        return new CommandDesk(TestStore.environmentOf(TestStore.freshMariaDb()));
    }
}
