package phonngan.app.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Looks for a Java that is new enough: the one that somebody named, else the oldest where they are usually installed.
///
/// @param environment may name one in `PHONNGAN_JAVA_HOME` or `JAVA_HOME`
/// @param user the home of the user, with Maven's list of tool chains
/// @param folders where the system keeps several Javas beside each other
record InstalledJava(Map<String, String> environment, Path user, List<Path> folders) {
    /// The oldest release that runs the product.
    static final int NEEDED = 25;

    private static final Pattern TOOLCHAIN = Pattern.compile("<jdkHome>\\s*(.*?)\\s*</jdkHome>");

    /// Whether the Java that runs now is new enough.
    static boolean isThisOne() {
        return Runtime.version().feature() >= NEEDED;
    }

    /// The `java` that runs now if it is new enough, else the one that this machine has.
    static Optional<Path> thisOneOrAnother() {
        return isThisOne()
                ? Optional.of(program(Path.of(System.getProperty("java.home"))))
                : here().find();
    }

    /// This machine.
    private static InstalledJava here() {
        return new InstalledJava(System.getenv(), Path.of(System.getProperty("user.home")),
                Stream.of("/usr/lib/jvm", "/opt", "/opt/java", "/usr/java", "/usr/local",
                        "/Library/Java/JavaVirtualMachines", "C:\\Program Files\\Java",
                        "C:\\Program Files\\Eclipse Adoptium").map(Path::of).toList());
    }

    /// The `java` to run the product with; empty when there is none.
    Optional<Path> find() {
        return Stream.of("PHONNGAN_JAVA_HOME", "JAVA_HOME").map(environment::get)
                .filter(it -> it != null && !it.isBlank()).map(Path::of).filter(it -> release(it) >= NEEDED).findFirst()
                .or(() -> installed().stream().filter(it -> release(it) >= NEEDED)
                        .min(Comparator.comparingInt(InstalledJava::release)))
                .map(InstalledJava::program);
    }

    private List<Path> installed() {
        List<Path> homes = new ArrayList<>(toolchains());
        folders.forEach(it -> homes.addAll(below(it)));
        homes.addAll(below(user.resolve(".sdkman/candidates/java")));
        homes.addAll(below(user.resolve(".jdks")));
        return homes;
    }

    private List<Path> toolchains() {
        try {
            return TOOLCHAIN.matcher(Files.readString(user.resolve(".m2/toolchains.xml"))).results()
                    .map((MatchResult it) -> Path.of(it.group(1))).toList();
        } catch (IOException unreadable) {
            return List.of();
        }
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

    /// The `java` of a home.
    static Path program(Path home) {
        Path program = home.resolve("bin/java");
        return Files.exists(program) ? program : home.resolve("bin/java.exe");
    }
}
