package phonngan.trials;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import phonngan.testkit.RunningService;

/// From what a process of the product starts in half the time, which counts where it is killed and opened again a
/// thousand times: compiled classes in jars, because Java archives no others, and the archive that a service left which
/// served once.
///
/// @param classPath the class path
/// @param options what Java is to be told so that it reads the archive
record WarmStart(String classPath, String options) {
    private static final Path FOLDER = Path.of("target", "warm-start").toAbsolutePath();
    private static final String QUIET = " -Xlog:disable -Xlog:all=error:stderr";

    private static final class Once {
        private static final WarmStart MADE = make();
    }

    /// Makes it when somebody asks for the first time.
    static WarmStart get() {
        return Once.MADE;
    }

    private static WarmStart make() {
        try {
            Files.createDirectories(FOLDER);
            var classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of).filter(Files::exists).map(WarmStart::packed).map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
            var archive = FOLDER.resolve("classes.jsa");
            try (var service = RunningService.start("phonngan.app.Phonngan", classPath,
                    Map.of("PHONNGAN_HOME", Files.createTempDirectory(FOLDER, "home").toString(), "JAVA_TOOL_OPTIONS",
                            House.JAVA_OPTIONS + QUIET + " -XX:ArchiveClassesAtExit=" + archive))) {
                service.stop();
            }
            return new WarmStart(classPath, House.JAVA_OPTIONS + QUIET + " -XX:SharedArchiveFile=" + archive);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static Path packed(Path entry) {
        if (Files.isRegularFile(entry)) {
            return entry;
        }
        var jar = FOLDER.resolve(entry.getFileName() + ".jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar)); var files = Files.walk(entry)) {
            for (var file : files.filter(it -> !it.equals(entry)).toList()) {
                pack(file, entry.relativize(file).toString().replace(File.separatorChar, '/'), out);
            }
            return jar;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Folders too, because migrations and services are found by theirs.
    private static void pack(Path file, String name, JarOutputStream out) throws IOException {
        if (Files.isDirectory(file)) {
            out.putNextEntry(new JarEntry(name + "/"));
        } else {
            out.putNextEntry(new JarEntry(name));
            Files.copy(file, out);
        }
    }
}
