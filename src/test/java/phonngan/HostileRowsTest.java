package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.HostileFile;

/// Nobody's row is lost: of a file in which three rows in ten are hostile, every line is stored, refused by name or
/// blank, and once put right every row goes in.
///
/// The million rows run in the heap of the `release` profile with another seed each time; the seed is printed.
class HostileRowsTest {
    @TempDir
    private Path folder;

    @Test
    void ofTwentyThousandRowsNoneIsLost() throws IOException {
        noneIsLost(2566, 20_000);
    }

    @Test
    @Tag("release")
    void ofAMillionRowsNoneIsLost() throws IOException {
        var seed = Long.getLong("hostile.seed", System.currentTimeMillis());
        System.out.printf("again: mvn verify -Prelease -Dtest=HostileRowsTest -Dhostile.seed=%d%n", seed);
        noneIsLost(seed, 1_000_000);
    }

    private void noneIsLost(long seed, int records) throws IOException {
        var hostile = folder.resolve("answers.csv");
        var corrected = folder.resolve("corrected.csv");
        var file = new HostileFile(seed, records);
        file.write(hostile, corrected);
        file.assertEveryLineIsWhereItBelongs(hostile);
        var form = Files.writeString(folder.resolve("form.yaml"), HostileFile.FORM);
        var staff = Files.writeString(folder.resolve("staff.csv"), HostileFile.staff());
        var desk = CommandDesk.in(folder.resolve("home")).typeWell("catalogue load config/catalogue/2566")
                .typeWell("roster load " + staff + " --year 2566");
        var report = folder.resolve("report.json");

        assertThat(desk.type("ingest " + hostile + " --form " + form + " --report " + report)).isEqualTo(1);
        assertThat(counts(report)).isEqualTo(file.counts());
        file.assertReportNamesEveryRefusedRow(report);

        desk.typeWell("ingest " + corrected + " --form " + form + " --report " + report);
        assertThat(counts(report)).isEqualTo(file.countsWhenCorrected());
    }

    private static List<Long> counts(Path report) throws IOException {
        var counts = new ArrayList<Long>();
        try (var json = new JsonFactory().createParser(report.toFile())) {
            for (var token = json.nextToken(); token != JsonToken.START_ARRAY; token = json.nextToken()) {
                if (token == JsonToken.VALUE_NUMBER_INT) {
                    counts.add(json.getLongValue());
                }
            }
        }
        return counts;
    }
}
