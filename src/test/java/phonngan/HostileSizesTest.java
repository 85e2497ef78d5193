package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.HostileFile;
import phonngan.testkit.Printed;

/// Files made to exhaust whoever reads them, read in the heap of the `release` profile.
@Tag("release")
class HostileSizesTest {
    private static final String GOOD = "A%d,T001,6,1/4/2566,ดี\n";
    private static final String KILOBYTE = "ก".repeat(341) + "x";

    @TempDir
    private Path folder;
    private CommandDesk desk;
    private Path form;

    @BeforeEach
    void anOffice() throws IOException {
        form = Files.writeString(folder.resolve("form.yaml"), HostileFile.FORM);
        var staff = Files.writeString(folder.resolve("staff.csv"), HostileFile.staff());
        desk = CommandDesk.in(folder.resolve("home")).typeWell("catalogue load config/catalogue/2566")
                .typeWell("roster load " + staff + " --year 2566");
    }

    @Test
    void aCellOfAHundredMegabytesCostsItsOwnRowOnly() throws IOException {
        for (var quote : new String[]{"", "\""}) {
            var file = write(HostileFile.HEADERS + GOOD.formatted(1) + "B,T001,6,1/4/2566," + quote, 100 * 1024,
                    _ -> KILOBYTE,
                    quote + "\n" + GOOD.formatted(2));
            assertThat(ingest(file, 1)).endsWith(",3," + (quote.isEmpty() ? "2,0" : "0,2") + ",0,1");
        }
    }

    @Test
    void aHundredMegabytesWithoutALineEndAreNoHeader() throws IOException {
        var file = write("", 100 * 1024, _ -> KILOBYTE, "");
        assertThat(desk.type("ingest " + file + " --form " + form)).isEqualTo(2);
    }

    @Test
    void rowsOfAMegabyteAreRefusedOneByOne() throws IOException {
        var megabyte = "ก".repeat(1_000_000);
        var file = write(HostileFile.HEADERS, 300, row -> "B" + row + ",T001,6,1/4/2566," + megabyte + "\n",
                GOOD.formatted(1));
        assertThat(ingest(file, 1)).endsWith(",301,1,0,0,300");
    }

    @Test
    void thousandsOfTheLongestNotesAreTaken() throws IOException {
        var note = "ก".repeat(20_000);
        var file = write(HostileFile.HEADERS, 3_000, row -> "B" + row + ",T001,6,1/4/2566," + note + "\n", "");
        assertThat(ingest(file, 0)).endsWith(",3000,3000,0,0,0");
        assertThat(ingest(file, 0)).endsWith(",3000,0,3000,0,0");
    }

    private Path write(String first, int pieces, IntFunction<String> piece, String last) throws IOException {
        var file = folder.resolve("answers.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write(first);
            for (int i = 0; i < pieces; i++) {
                out.write(piece.apply(i));
            }
            out.write(last);
        }
        return file;
    }

    /// The last line of the list that the command prints.
    private String ingest(Path file, int exit) {
        var list = Printed.results();
        try (list) {
            assertThat(desk.type("ingest " + file + " --form " + form)).isEqualTo(exit);
        }
        return list.lastLine();
    }
}
