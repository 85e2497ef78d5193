package phonngan.app.start;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The first class that `java -jar phonngan.jar` runs. It understands Java 17, looks for the Java that the product
/// needs, and hands over to it; or says what to install. `PHONNGAN_JAVA_OPTS` holds options for that Java.
public final class Start {
    private static final String PROGRAM = "phonngan.app.Phonngan";
    private static final String HANDED_OVER = "phonngan.handed-over";
    private static final int FAULT = 3;

    private Start() {
    }

    /// Hands over to the product.
    ///
    /// @param arguments the command line, as the product's commands take it
    /// @throws IOException when the Java that was found cannot be started
    /// @throws InterruptedException when waiting for it is interrupted
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> options = options();
        if (InstalledJava.isThisOne() && (options.isEmpty() || Boolean.getBoolean(HANDED_OVER))) {
            runHere(arguments);
            return;
        }
        Optional<Path> java = InstalledJava.thisOneOrAnother();
        if (java.isEmpty()) {
            say("โปรแกรมนี้ต้องใช้ Java " + InstalledJava.NEEDED + " ขึ้นไป เครื่องนี้มีแต่ Java "
                    + Runtime.version().feature() + " โปรดติดตั้ง JDK " + InstalledJava.NEEDED
                    + " (เช่น Eclipse Temurin) หรือกำหนด JAVA_HOME แล้วสั่งใหม่อีกครั้ง",
                    "This program needs Java " + InstalledJava.NEEDED + " or later; only Java "
                            + Runtime.version().feature() + " was found. Install a JDK " + InstalledJava.NEEDED
                            + " (Eclipse Temurin, for example) or set JAVA_HOME, and run the command again.");
            System.exit(FAULT);
        }
        System.exit(handOver(java.get(), options, arguments));
    }

    private static List<String> options() {
        String options = System.getenv("PHONNGAN_JAVA_OPTS");
        return options == null || options.isBlank() ? List.of() : List.of(options.strip().split("\\s+"));
    }

    private static void runHere(String[] arguments) {
        try {
            Class.forName(PROGRAM).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException failure) {
            if (!(failure.getCause() instanceof NoClassDefFoundError)) {
                throw new IllegalStateException(failure.getCause());
            }
            say("ไม่พบส่วนประกอบของโปรแกรม โปรดวาง phonngan.jar ไว้คู่กับโฟลเดอร์ lib",
                    "A part of the program is missing. Keep phonngan.jar beside its folder lib.");
            System.exit(FAULT);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("the jar lacks " + PROGRAM, failure);
        }
    }

    /// The child has this process's input and output; a signal that ends this process ends the child first.
    private static int handOver(Path java, List<String> options, String[] arguments)
            throws IOException, InterruptedException {
        List<String> given = ManagementFactory.getRuntimeMXBean().getInputArguments();
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(given);
        options.stream().filter(it -> !given.contains(it)).forEach(command::add);
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-D" + HANDED_OVER + "=true");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Start.class.getName());
        command.addAll(List.of(arguments));
        Process child = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(child)));
        return child.waitFor();
    }

    private static void end(Process child) {
        child.destroy();
        try {
            child.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// In UTF-8 whatever the habit of the system: an older Java would print question marks.
    private static void say(String thai, String english) {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        err.println(thai);
        err.println(english);
    }
}
