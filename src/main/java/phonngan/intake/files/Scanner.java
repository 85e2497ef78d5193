package phonngan.intake.files;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import phonngan.intake.PaperFault;

/// Lets a program of the office look at each file before it is taken, such as `clamdscan --fdpass --no-summary`. Exit
/// status 0 says clean, 1 infected; any other, or none in time, and the file is not taken.
@Singleton
final class Scanner {
    private static final int PATIENCE = 60;

    private final List<String> command;

    /// @param command the program and its arguments, separated by spaces; empty for no scanner
    Scanner(@Property(name = "phonngan.scan-command", defaultValue = "") String command) {
        this.command = command.isBlank() ? List.of() : List.of(command.strip().split("\\s+"));
    }

    boolean isThere() {
        return !command.isEmpty();
    }

    void look(Path file) throws FileRefused {
        switch (run(file)) {
            case 0 -> {
            }
            case 1 -> throw new FileRefused(PaperFault.INFECTED);
            default -> throw new FileRefused(PaperFault.NOT_SCANNED);
        }
    }

    private int run(Path file) throws FileRefused {
        var line = new ArrayList<>(command);
        line.add(file.toAbsolutePath().toString());
        try {
            var process = new ProcessBuilder(line).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                return process.exitValue();
            }
            process.destroyForcibly();
        } catch (IOException _) {
            // said below: whoever looks after the service has to mend the command
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        throw new FileRefused(PaperFault.NOT_SCANNED);
    }
}
