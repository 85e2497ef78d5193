package phonngan.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.testkit.RunningService;

/// The start class in processes of its own. With `PHONNGAN_JAVA_OPTS` it hands over even to its own Java, so that what
/// an older Java does is seen on the one that runs the tests.
class StartTest {
    private static final Path JAVA = InstalledJava.program(Path.of(System.getProperty("java.home")));

    @TempDir
    private Path folder;

    private Process start(String options, String classes, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(JAVA.toString(), "-cp", classes, Start.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(it -> it.startsWith("PHONNGAN_"));
        builder.environment().put("PHONNGAN_JAVA_OPTS", options);
        builder.environment().put("PHONNGAN_HOME", folder.resolve("home").toString());
        builder.environment().put("PHONNGAN_PORT", "0");
        return builder.start();
    }

    private static String allClasses() {
        return System.getProperty("java.class.path");
    }

    private static String text(InputStream printed) throws IOException {
        return new String(printed.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void theProductRunsInTheSameProcessWhenItsJavaIsNewEnough() throws Exception {
        var process = start("", allClasses(), "--version");

        assertThat(process.waitFor()).isZero();
        assertThat(text(process.getInputStream())).startsWith("phonngan ");
        assertThat(text(process.getErrorStream())).isEmpty();
    }

    @Test
    void optionsForJavaReachTheProductAndItsExitStatusComesBack() throws Exception {
        var process = start("-XshowSettings:vm -Xmx123m", allClasses(), "catalogue", "check", "nowhere");

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(text(process.getInputStream())).isEmpty();
        assertThat(text(process.getErrorStream())).contains("Max. Heap Size: 123.00M").contains("P-101 ");
    }

    @Test
    void aSignalThatEndsTheStartEndsTheServiceFirst() throws Exception {
        var process = start("-Xmx256m", allClasses(), "serve");
        try (var started = RunningService.of(process)) {
            var service = process.children().findFirst().orElseThrow();

            assertThat(started.stop()).isEqualTo(143);
            assertThat(service.isAlive()).isFalse();
        }
        assertThat(folder.resolve("home/run/commands.sock")).doesNotExist();
    }

    @Test
    void aJarWithoutItsFolderOfLibrariesSaysSoInBothLanguages() throws Exception {
        var process = start("", Path.of("target/classes").toAbsolutePath().toString(), "--version");

        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(text(process.getErrorStream()))
                .isEqualTo("""
                           ไม่พบส่วนประกอบของโปรแกรม โปรดวาง phonngan.jar ไว้คู่กับโฟลเดอร์ lib
                           A part of the program is missing. Keep phonngan.jar beside its folder lib.
                           """);
    }
}
