package phonngan.app.start;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The first class that `java -jar phonngan.jar` runs. It understands Java 17, looks for the Java that the product
/// needs, and hands over to it; or says what to install.
public final class Start {
    private static final String PROGRAM = "phonngan.app.Phonngan";

    private Start() {
    }

    /// Hands over to the product.
    ///
    /// @param arguments the command line, as the product's commands take it
    /// @throws IOException when the Java that was found cannot be started
    /// @throws InterruptedException when waiting for it is interrupted
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (Runtime.version().feature() >= InstalledJava.NEEDED) {
            runHere(arguments);
            return;
        }
        Optional<Path> java = InstalledJava.find();
        if (java.isEmpty()) {
            System.err.println("โปรแกรมนี้ต้องใช้ Java " + InstalledJava.NEEDED + " ขึ้นไป เครื่องนี้มีแต่ Java "
                    + Runtime.version().feature() + " โปรดติดตั้ง JDK " + InstalledJava.NEEDED
                    + " (เช่น Eclipse Temurin) หรือกำหนด JAVA_HOME แล้วสั่งใหม่อีกครั้ง");
            System.err.println("This program needs Java " + InstalledJava.NEEDED + " or later; only Java "
                    + Runtime.version().feature() + " was found. Install a JDK " + InstalledJava.NEEDED
                    + " (Eclipse Temurin, for example) or set JAVA_HOME, and run the command again.");
            System.exit(3);
            return;
        }
        System.exit(handOver(java.get(), arguments));
    }

    private static void runHere(String[] arguments) {
        try {
            Class.forName(PROGRAM).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("the jar lacks " + PROGRAM, failure);
        }
    }

    private static int handOver(Path java, String[] arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(PROGRAM);
        command.addAll(List.of(arguments));
        Process child = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(child::destroy));
        return child.waitFor();
    }
}
