package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.HostileFile;
import phonngan.testkit.Printed;

/// What came in hostile goes out harmless: to the terminal, to spreadsheets, and when a file as a whole is refused.
class HostileOutputTest {
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
    void noFormulaReachesASpreadsheetAndNoControlCharacterATerminal() throws IOException {
        var answers = Files.writeString(folder.resolve("answers.csv"),
                HostileFile.HEADERS + """
                                      =1+1,T001,6,1/4/2566,ดี
                                      +1,T001,6,1/4/2566,ดี
                                      -1,T001,6,1/4/2566,ดี
                                      @x,T001,6,1/4/2566,ดี
                                      A\u001B[2J,T001,6\u202E,1/4/2566,ดี\u0007
                                      B,T001,\u001B]0;ยึดหน้าจอ\u0007,1/4/2566,ดี
                                      "C,T001,\u009B31m,1/4/2566,\u202Eเปิด
                                      """);
        var messages = Printed.messages();
        try (messages) {
            assertThat(desk.type("ingest " + answers + " --form " + form)).isEqualTo(1);
        }

        assertThat(messages.text()).contains("P-422", "P-406", "P-110", "␛]0;ยึดหน้าจอ␇", "‹U+202E›")
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
        assertThat(desk.list("submissions list --year 2566", folder)).extracting(it -> it.split(",")[1])
                .containsExactlyInAnyOrder("response_key", "'=1+1", "'+1", "'-1", "'@x", "A[2J");
    }

    @Test
    void aFormThatIsNoneEndsInSentencesAndNothingIsDone() throws IOException {
        var answers = Files.writeString(folder.resolve("answers.csv"), HostileFile.HEADERS);
        for (var hostile : List.of("a: &a [x]\nb: [" + "*a, ".repeat(1000) + "x]\n", "[".repeat(100_000),
                "form: !!javax.script.ScriptEngineManager []\n", "x: y\n".repeat(500_000), "")) {
            Files.writeString(form, hostile);
            var messages = Printed.messages();
            try (messages) {
                assertThat(desk.type("ingest " + answers + " --form " + form)).isEqualTo(2);
            }
            assertThat(messages.text()).startsWith("P-2").contains("ไฟล์").doesNotContain("Exception", "\tat ");
        }
    }
}
