package phonngan.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The service in a process of its own on any free port, as somebody would start it.
///
/// @param process the process
/// @param said what it said until it was ready
public record RunningService(Process process, List<String> said) implements AutoCloseable {

    /// Starts it and waits until it says that it is ready, or has ended.
    public static RunningService start(Map<String, String> environment) throws IOException {
        return of(process("phonngan.app.Phonngan", System.getProperty("java.class.path"), environment));
    }

    /// The same with another class in the place of the product's own, from another class path.
    public static RunningService start(String main, String classPath, Map<String, String> environment) {
        try {
            return of(process(main, classPath, environment));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Process process(String main, String classPath, Map<String, String> environment)
            throws IOException {
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Xmx256m", "-cp", classPath, main, "serve");
        builder.environment().keySet().removeIf(it -> it.startsWith("PHONNGAN_"));
        builder.environment().put("PHONNGAN_PORT", "0");
        builder.environment().putAll(environment);
        return builder.start();
    }

    /// Waits until a service that was started in some other way is ready.
    public static RunningService of(Process process) throws IOException {
        var said = new ArrayList<String>();
        var err = process.errorReader(StandardCharsets.UTF_8);
        for (var line = err.readLine(); line != null; line = err.readLine()) {
            said.add(line);
            if (line.contains("is ready")) {
                break;
            }
        }
        Thread.ofVirtual().start(() -> hearOut(err));
        return new RunningService(process, List.copyOf(said));
    }

    /// A service to which nobody listens any more would stand still once the pipe is full.
    private static void hearOut(BufferedReader err) {
        try (err) {
            err.transferTo(Writer.nullWriter());
        } catch (IOException _) {
            return; // it was killed
        }
    }

    /// Asks it to stop, as the system does, and answers its exit status.
    public int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    /// Kills it.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
