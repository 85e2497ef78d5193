package phonngan.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.testkit.ShortYear;
import phonngan.testkit.TestStore;

class ShortYearTest {
    @TempDir
    private Path folder;

    @Test
    void aYearThatWasLivedByTheRulesHasNoFinding() {
        try (var store = TestStore.onH2()) {
            var report = ShortYear.complete(store, folder).check();
            report.outcomes()
                    .forEach(it -> System.out.println(it.invariant() + " " + it.checked() + " " + it.breaches()));
            assertThat(report.listBroken()).isEmpty();
            assertThat(report.outcomes()).hasSize(31).allMatch(it -> it.checked() > 0);
        }
    }
}
