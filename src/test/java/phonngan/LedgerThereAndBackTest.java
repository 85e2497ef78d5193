package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.TestStore;

/// A ledger that was exported comes up again in an empty system, entry by entry, under the same head.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerThereAndBackTest {
    private static final Path SAMPLES = Path.of("sample-forms");

    private Path folder = Path.of("");
    private Path copy = Path.of("");
    private String verdict = "";

    @BeforeAll
    void exportTheSampleOfficesLedger(@TempDir Path given) throws IOException {
        folder = given;
        var desk = CommandDesk.in(folder.resolve("home"));
        for (var line : Files.readAllLines(SAMPLES.resolve("walk.txt"))) {
            if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("allocate") && !line.startsWith("rank")) {
                desk.type(line);
            }
        }
        copy = folder.resolve("copy");
        assertThat(desk.ask("ledger export " + copy).status()).isZero();
        verdict = desk.ask("ledger verify").out();
    }

    @Test
    void anEmptySystemHasTheSameHeadAndTheSameFilesAfterwards() throws IOException {
        there(CommandDesk.in(folder.resolve("second")));
    }

    @Test
    @Tag("mariadb")
    void soHasAnEmptySystemOnTheOtherEngine() throws IOException {
        there(new CommandDesk(TestStore.environmentOf(TestStore.freshMariaDb())));
    }

    private void there(CommandDesk other) throws IOException {
        var came = other.ask("ledger import " + copy);

        assertThat(came.status()).as(came.err()).isZero();
        assertThat(came.err()).contains("P-945").contains("catalogue load");
        assertThat(other.ask("catalogue load config/catalogue/2566").status()).isZero();
        assertThat(other.ask("ledger verify").out()).isEqualTo(verdict);
        var again = folder.resolve("again" + System.identityHashCode(other));
        assertThat(other.ask("ledger export " + again).status()).isZero();
        for (var name : List.of("ledger.csv", "subjects.csv", "reasons.csv", "manifest.json")) {
            assertThat(again.resolve(name)).hasSameBinaryContentAs(copy.resolve(name));
        }
        var twice = other.ask("ledger import " + copy);
        assertThat(twice.status()).isEqualTo(2);
        assertThat(twice.err()).contains("P-943").contains("main").contains("2566");
        assertThat(other.ask("roster load sample-forms/office/staff.csv --year 2566 --office main").status()).isZero();
        assertThat(other.ask("ledger verify").out()).isEqualTo(verdict);
    }

    @Test
    void aCopyThatWasTouchedIsRefusedAndNothingComesIn() throws IOException {
        var desk = CommandDesk.in(folder.resolve("third"));
        var touched = Files.createDirectory(folder.resolve("touched"));
        for (var name : List.of("subjects.csv", "reasons.csv", "manifest.json")) {
            Files.copy(copy.resolve(name), touched.resolve(name));
        }
        Files.writeString(touched.resolve("ledger.csv"),
                Files.readString(copy.resolve("ledger.csv")).replaceFirst(",5\\.00,", ",6.00,"));

        var refused = desk.ask("ledger import " + touched);

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("P-941").contains("ledger.csv");
        assertThat(desk.ask("ledger verify").out()).isEmpty();
    }

    @Test
    void aFolderWithoutAnExportIsNamed() {
        var refused = CommandDesk.in(folder.resolve("fourth")).ask("ledger import " + folder.resolve("nowhere"));

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("P-940").contains("ledger export");
    }
}
