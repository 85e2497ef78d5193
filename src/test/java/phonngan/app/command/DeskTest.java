package phonngan.app.command;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
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

    @Test
    void helpAndMistakesArePrintedToTheDeskToo() {
        var desk = new CommandDesk(Map.of());

        assertThat(desk.ask("--help").out()).startsWith("วิธีใช้: phonngan ").contains("explain");
        assertThat(desk.ask("explain").err()).startsWith("P-902 ").contains("--subject");
        assertThat(desk.ask("explain").out()).isEmpty();
        assertThat(desk.ask("--version").out()).startsWith("phonngan ");
    }
}
