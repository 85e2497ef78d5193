package phonngan.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which of the Javas on a machine runs the product.
class InstalledJavaTest {
    @TempDir
    private Path machine;

    private InstalledJava with(Map<String, String> environment) {
        return new InstalledJava(environment, machine.resolve("home"), List.of(machine.resolve("jvm"),
                machine.resolve("missing")));
    }

    private Path java(String home, String release) throws IOException {
        var folder = machine.resolve(home);
        var program = folder.resolve("bin/java");
        Files.createDirectories(program.getParent());
        Files.createFile(program, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Files.writeString(folder.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + release + "\"\n");
        return program;
    }

    @Test
    void theOldestThatIsNewEnough() throws IOException {
        java("jvm/17", "17.0.15");
        java("jvm/26", "26");
        var oldest = java("jvm/25", "25.0.1");

        assertThat(with(Map.of()).find()).hasValue(oldest);
    }

    @Test
    void theOneThatSomebodyNamesComesFirst() throws IOException {
        java("jvm/25", "25.0.1");
        var named = java("mine", "26.0.2");
        var other = java("other", "27-ea");

        assertThat(with(Map.of("JAVA_HOME", machine.resolve("mine").toString())).find()).hasValue(named);
        assertThat(with(Map.of("JAVA_HOME", machine.resolve("mine").toString(), "PHONNGAN_JAVA_HOME",
                machine.resolve("other").toString())).find()).hasValue(other);
    }

    @Test
    void oneThatIsNamedButTooOldIsPassedOver() throws IOException {
        java("old", "17.0.15");
        var newer = java("jvm/25", "25");

        assertThat(with(Map.of("JAVA_HOME", machine.resolve("old").toString())).find()).hasValue(newer);
    }

    @Test
    void mavensToolChainsAndTheFoldersOfAUserAreLookedAt() throws IOException {
        var toolchain = java("chosen by maven", "25");
        Files.createDirectories(machine.resolve("home/.m2"));
        Files.writeString(machine.resolve("home/.m2/toolchains.xml"),
                """
                <toolchains><toolchain><type>jdk</type>
                <configuration><jdkHome>%s</jdkHome></configuration>
                </toolchain></toolchains>
                """
                        .formatted(machine.resolve("chosen by maven")));
        assertThat(with(Map.of()).find()).hasValue(toolchain);

        Files.delete(machine.resolve("home/.m2/toolchains.xml"));
        var sdkman = java("home/.sdkman/candidates/java/25-tem", "25.0.2");
        assertThat(with(Map.of()).find()).hasValue(sdkman);
    }

    @Test
    void whatIsNoJavaOrTooOldIsNone() throws IOException {
        java("jvm/17", "17.0.15");
        java("jvm/odd", "twenty-five");
        Files.delete(java("jvm/without-program", "25"));
        Files.delete(java("jvm/without-release", "25").resolve("../../release").normalize());

        assertThat(with(Map.of("JAVA_HOME", "")).find()).isEmpty();
    }
}
