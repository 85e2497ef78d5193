package phonngan.app.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/// Looks for a Java that is new enough, where they are usually installed.
final class InstalledJava {
    /// The oldest release that runs the product.
    static final int NEEDED = 25;

    private InstalledJava() {
    }

    /// The `java` of the oldest release that is new enough; empty when there is none.
    static Optional<Path> find() {
        return homes().stream().filter(it -> release(it) >= NEEDED).min(Comparator.comparingInt(InstalledJava::release))
                .map(InstalledJava::program);
    }

    private static List<Path> homes() {
        List<Path> homes = new ArrayList<>();
        for (String name : List.of("PHONNGAN_JAVA_HOME", "JAVA_HOME")) {
            String home = System.getenv(name);
            if (home != null && !home.isBlank()) {
                homes.add(Path.of(home));
            }
        }
        String user = System.getProperty("user.home");
        for (String folder : List.of("/usr/lib/jvm", "/opt", "/opt/java", "/usr/java",
                user + "/.sdkman/candidates/java",
                user + "/.jdks", "/Library/Java/JavaVirtualMachines", "C:\\Program Files\\Java",
                "C:\\Program Files\\Eclipse Adoptium")) {
            homes.addAll(below(Path.of(folder)));
        }
        return homes;
    }

    private static List<Path> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().flatMap(it -> Stream.of(it, it.resolve("Contents/Home"))).toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static int release(Path home) {
        if (!Files.isExecutable(program(home))) {
            return 0;
        }
        Properties release = new Properties();
        try (var reader = Files.newBufferedReader(home.resolve("release"))) {
            release.load(reader);
            return Runtime.Version.parse(release.getProperty("JAVA_VERSION", "0").replace("\"", "")).feature();
        } catch (IOException | IllegalArgumentException unreadable) {
            return 0;
        }
    }

    private static Path program(Path home) {
        Path program = home.resolve("bin/java");
        return Files.exists(program) ? program : home.resolve("bin/java.exe");
    }
}
