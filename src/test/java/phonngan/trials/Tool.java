package phonngan.trials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/// Tools of the machine that trials need.
final class Tool {
    private Tool() {
    }

    /// Whether the machine has all of them.
    static boolean has(String... names) {
        return Arrays.stream(names).allMatch(name -> Stream.of("/usr/sbin", "/usr/bin", "/sbin", "/bin")
                .anyMatch(it -> Files.isExecutable(Path.of(it, name))));
    }

    /// Runs one to its end and answers what it printed.
    ///
    /// @throws IllegalStateException when it ends badly
    static String run(Object... words) {
        var line = Arrays.stream(words).map(String::valueOf).toList();
        try {
            var process = new ProcessBuilder(line).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", line) + ": " + said);
            }
            return said;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
