package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import phonngan.app.store.StoreSettings;
import phonngan.ledger.EntryHash;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.TestStore;

/// A ledger that was exported, and a whole store that was backed up, come up again in an empty system as they were.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThereAndBackTest {
    private static final Path SAMPLES = Path.of("sample-forms");

    private Path folder = Path.of("");
    private CommandDesk desk = CommandDesk.in(Path.of(""));
    private Path copy = Path.of("");
    private String verdict = "";

    @BeforeAll
    void exportTheSampleOfficesLedger(@TempDir Path given) throws IOException {
        folder = given;
        desk = CommandDesk.in(folder.resolve("home"));
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
    void aVerifierThatKnowsNothingOfTheProductSeesTheSame() throws Exception {
        Assumptions.assumeTrue(isThere("python3"), "no python3 on this machine");
        var head = verdict.strip().replaceFirst(".* ", "");

        assertThat(verify(copy)).isEqualTo("0 main 2566 is whole: 81 entries, head " + head);
        assertThat(verify(copy, EntryHash.inGroups(head))).startsWith("0 ");
        assertThat(verify(copy, "0".repeat(64))).startsWith("1 ").endsWith("no entry has the head on paper");
        assertThat(verify(folder)).startsWith("2 no export");

        var forged = Files.createDirectory(folder.resolve("forged"));
        for (var name : List.of("ledger.csv", "subjects.csv", "reasons.csv", "manifest.json")) {
            Files.copy(copy.resolve(name), forged.resolve(name));
        }
        var entries = Files.readString(copy.resolve("ledger.csv"));
        assertThat(verify(write(forged, entries + "\n"))).isEqualTo("1 ledger.csv was changed");
        assertThat(verify(seal(forged, entries.replaceFirst(",5\\.00,", ",6.00,"))))
                .startsWith("1 main 2566, ledger.csv line ").contains("its columns give the hash");
        assertThat(verify(seal(forged, entries.replaceFirst("\n10,[^\n]*", "")))).isEqualTo(
                "1 main 2566, ledger.csv line 11, entry 10: is missing or out of place");
    }

    /// Writes other entries beneath a manifest that was mended to fit them.
    private static Path seal(Path forged, String entries) throws Exception {
        write(forged, entries);
        var digest = HexFormat.of().formatHex(
                MessageDigest.getInstance("SHA-256").digest(entries.getBytes(StandardCharsets.UTF_8)));
        var manifest = forged.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest)
                .replaceFirst("(\"ledger.csv\" : \")[0-9a-f]{64}", "$1" + digest));
        return forged;
    }

    private static Path write(Path forged, String entries) throws IOException {
        Files.writeString(forged.resolve("ledger.csv"), entries);
        return forged;
    }

    private static String verify(Path what, String... more) throws Exception {
        var words = new ArrayList<>(List.of("python3", "src/verify/verify_export.py", what.toString()));
        words.addAll(List.of(more));
        var process = new ProcessBuilder(words).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() + " " + said;
    }

    private static boolean isThere(String program) {
        try {
            return new ProcessBuilder(program, "--version").start().waitFor() == 0;
        } catch (IOException | InterruptedException _) {
            return false;
        }
    }

    @Test
    void aBackupBringsBackEveryFigureEveryListAndEveryFile() throws IOException {
        var file = backup("whole.zip");
        var home = folder.resolve("restored");

        comeBack(CommandDesk.in(home), file);

        assertThat(home.resolve("files/ab/abcd")).hasContent("a paper");
    }

    @Test
    @Tag("mariadb")
    void aBackupComesBackOnTheOtherEngineAndFromThereToThisOne() throws IOException {
        var file = backup("there.zip");
        var other = new CommandDesk(Map.of("PHONNGAN_HOME", folder.resolve("beside").toString()))
                .with(TestStore.environmentOf(TestStore.freshMariaDb()));

        comeBack(other, file);
        var second = folder.resolve("back.zip");
        assertThat(other.ask("backup " + second).status()).isZero();
        comeBack(CommandDesk.in(folder.resolve("and-back")), second);
    }

    private Path backup(String name) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(folder.resolve("home/files/ab"));
        Files.writeString(folder.resolve("home/files/ab/abcd"), "a paper");
        var made = desk.ask("backup " + file);
        assertThat(made.status()).as(made.err()).isZero();
        assertThat(made.err()).contains("secret.key");
        assertThat(Files.getPosixFilePermissions(file)).hasToString("[OWNER_READ, OWNER_WRITE]");
        return file;
    }

    private void comeBack(CommandDesk other, Path file) {
        var back = other.ask("restore " + file);

        assertThat(back.status()).as(back.err()).isZero();
        assertThat(back.out()).isEqualTo(verdict);
        for (var question : List.of("scores --year 2566", "rank --year 2566", "submissions list --year 2566",
                "scores --year 2566 --run 1", "catalogue check config/catalogue/2566")) {
            assertThat(other.ask(question).out()).as(question).isEqualTo(desk.ask(question).out());
        }
        var again = other.ask("score --year 2566 --post");
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(other.ask("ledger verify").out()).as("the same run posts nothing").isEqualTo(verdict);
        var twice = other.ask("restore " + file);
        assertThat(twice.status()).isEqualTo(2);
        assertThat(twice.err()).contains("P-948");
    }

    @Test
    void aBackupWithOneChangedLineIsRefusedAndTheStoreStaysEmpty() throws IOException {
        var file = folder.resolve("changed.zip");
        Files.copy(backup("unchanged.zip"), file);
        try (var zip = FileSystems.newFileSystem(file)) {
            var entries = zip.getPath("tables/ledger_entry.jsonl");
            Files.writeString(entries, Files.readString(entries).replaceFirst(",500,", ",600,"));
        }
        var other = CommandDesk.in(folder.resolve("never"));

        var refused = other.ask("restore " + file);

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("P-947").contains("tables/ledger_entry.jsonl");
        assertThat(other.ask("ledger verify").out()).isEmpty();
    }

    @Test
    void whatIsNoBackupIsNamed() throws IOException {
        var text = Files.writeString(folder.resolve("note.zip"), "no zip at all");
        var other = CommandDesk.in(folder.resolve("fifth"));

        assertThat(other.ask("restore " + text).err()).contains("P-946").contains("note.zip");
        assertThat(other.ask("restore " + folder.resolve("nowhere.zip")).err()).contains("P-946");
    }

    @Test
    void aRestoreThatWasCutShortIsSeenAndDoneAnew() throws Exception {
        var file = backup("cut.zip");
        var home = folder.resolve("cut");
        var other = CommandDesk.in(home);
        assertThat(other.ask("restore " + file).status()).isZero();
        try (var connection = DriverManager.getConnection(StoreSettings.embedded(home), "phonngan", "");
                var statement = connection.createStatement()) {
            statement.execute("create table unfinished_restore (mark int not null primary key)");
        }

        var refused = other.ask("ledger verify");
        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.err()).contains("P-950").contains("restore");
        comeBack(other, file);
    }

    @Test
    void aFolderWithoutAnExportIsNamed() {
        var refused = CommandDesk.in(folder.resolve("fourth")).ask("ledger import " + folder.resolve("nowhere"));

        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("P-940").contains("ledger export");
    }
}
