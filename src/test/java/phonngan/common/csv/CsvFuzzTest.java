package phonngan.common.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import phonngan.testkit.FuzzedInputs;

/// Whatever bytes come as a CSV file.
class CsvFuzzTest {

    @FuzzTest(maxDuration = "60s")
    @Tag("release")
    @Tag("fuzz-csv")
    void everyLineIsAccountedFor(byte[] bytes) {
        if (CsvFile.open(CsvSource.of("answers.csv", bytes)) instanceof CsvOpening.Opened(var file)) {
            try (var rows = file.rows()) {
                long lines = 0;
                for (var row : rows) {
                    lines += row.lines();
                }
                var account = rows.account();
                if (account.lines() != file.lines() || account.taken() + account.refused() != lines) {
                    throw new AssertionError(account + " of " + file.lines() + " lines");
                }
            }
        }
    }

    @Test
    void everyInputThatWasTriedOnceIsStillAccountedFor() {
        assertThat(FuzzedInputs.forEach(CsvFuzzTest.class, "everyLineIsAccountedFor", this::everyLineIsAccountedFor))
                .isPositive();
    }
}
