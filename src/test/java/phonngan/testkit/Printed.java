package phonngan.testkit;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// What commands print, from the making of this until it is closed. It goes on to where it went before as well.
public final class Printed implements AutoCloseable {
    private final PrintStream before;
    private final Consumer<PrintStream> redirect;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    private Printed(PrintStream before, Consumer<PrintStream> redirect) {
        this.before = before;
        this.redirect = redirect;
        redirect.accept(new PrintStream(kept, true, StandardCharsets.UTF_8));
    }

    /// Listens to standard output, where results go.
    public static Printed results() {
        return new Printed(System.out, System::setOut);
    }

    /// Listens to standard error, where everything else goes.
    public static Printed messages() {
        return new Printed(System.err, System::setErr);
    }

    /// All that was printed so far.
    public String text() {
        return kept.toString(StandardCharsets.UTF_8);
    }

    /// The last line printed; empty when there is none.
    public String lastLine() {
        return text().lines().reduce("", (_, last) -> last);
    }

    @Override
    public void close() {
        redirect.accept(before);
        before.print(text());
    }
}
