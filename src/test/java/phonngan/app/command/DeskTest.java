package phonngan.app.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import phonngan.testkit.CommandDesk;

/// A command may come from another process, so it knows the world by its desk only.
class DeskTest {

    @Test
    void noCommandPrintsPastItsDesk() {
        var commands = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("phonngan.app.command");

        assertThat(commands).hasSizeGreaterThan(40);
        noClasses().that().doNotBelongToAnyOf(Desk.class).should().accessField(System.class, "out").orShould()
                .accessField(System.class, "err").orShould().callMethod(System.class, "getenv").check(commands);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "list --help", "list cut --help", "ingest --help", "ingest undo -h",
            "ledger export --help", "serve -h", "review close-awaiting --help"})
    void everyCommandAndSubcommandTellsHowItIsUsed(String line) {
        var said = new CommandDesk(Map.of()).ask(line);

        assertThat(said.status()).isEqualTo(ExitStatus.WELL);
        assertThat(said.out()).startsWith("วิธีใช้: phonngan ").contains("-h, --help", "แสดงวิธีใช้");
        assertThat(said.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "explain | ยังไม่ได้ระบุ --year=Y, --subject=ID | --year=Y, --subject=ID is missing",
            "score --year abc | --year ต้องเป็นจำนวนเต็ม ไม่ใช่ “abc” | --year has to be a whole number, not “abc”",
            "score --year | ยังไม่ได้ระบุ --year=Y | --year=Y is missing",
            "score --year 2566 --year 2567 | ระบุ --year ได้ครั้งเดียว | --year may be given once only",
            "score --year 2566 --pots | ไม่มีตัวเลือก --pots | there is no option --pots",
            "score --year 2566 --post=perhaps | --post ใช้ค่า “perhaps” ไม่ได้ | --post cannot be “perhaps”",
            "scoer --year 2566 | ไม่รู้จัก “scoer | “scoer"})
    void whatIsMistypedIsToldInBothLanguages(String line, String thai, String english) {
        var desk = new CommandDesk(Map.of());
        var said = desk.ask(line + " --lang th");

        assertThat(said.status()).isEqualTo(ExitStatus.WRONG);
        assertThat(said.err()).startsWith("P-902 ไม่รับ: คำสั่งไม่ถูกต้อง: " + thai);
        assertThat(desk.ask(line + " --lang en").err()).startsWith("P-902 refused: The command is wrong: " + english);
    }

    @Test
    void whoLeavesTheSubcommandOutIsToldWhichThereAre() {
        assertThat(new CommandDesk(Map.of()).ask("review").err())
                .startsWith("P-902 ").contains("ยังไม่ได้ระบุคำสั่งย่อย เลือกจาก load, accept, close-awaiting");
    }

    @Test
    void helpAndMistakesArePrintedToTheDeskToo() {
        var desk = new CommandDesk(Map.of());

        assertThat(desk.ask("--help").out()).startsWith("วิธีใช้: phonngan ").contains("explain");
        assertThat(desk.ask("explain").err()).startsWith("P-902 ").contains("--subject");
        assertThat(desk.ask("explain").out()).isEmpty();
        assertThat(desk.ask("--version").out()).startsWith("phonngan ");
    }
}
