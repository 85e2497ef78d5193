package phonngan.app.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import phonngan.common.Language;
import phonngan.common.Progress;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.WritingStopped;
import phonngan.app.store.StoreSettings;
import phonngan.common.jdbc.FullDisk;
import phonngan.common.jdbc.StoreFailure;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// The command line as a whole: which commands there are, and how each ends.
public final class Commands {
    private static final System.Logger LOG = System.getLogger(Commands.class.getName());

    private final Desk desk;
    private final StoreAccess store;
    private final Language language;

    private Commands(Desk desk, StoreAccess store, Language language) {
        this.desk = desk;
        this.store = store;
        this.language = language;
    }

    /// Runs a command line and answers its exit status.
    public static int run(Desk desk, String... arguments) {
        var words = List.of(arguments);
        return run(desk, new OwnStore(desk, words), words);
    }

    /// As [#run(Desk, String...)], on a store that is there already.
    static int run(Desk desk, StoreAccess store, List<String> arguments) {
        return new Commands(desk, store, languageOf(arguments)).execute(arguments);
    }

    private int execute(List<String> arguments) {
        var line = new CommandLine(new Root(desk, language, store)).registerConverter(Path.class, desk::resolve)
                .setResourceBundle(ResourceBundle.getBundle("messages/commands", language.locale()))
                .setOut(new PrintWriter(desk.out(), true)).setErr(new PrintWriter(desk.err(), true))
                .setExecutionExceptionHandler((failure, _, _) -> end(failure))
                .setParameterExceptionHandler((wrong, _) -> end(wrong));
        try (var progress = new ConsoleProgress(desk, language)) {
            return ScopedValue.where(Progress.WATCHER, progress)
                    .call(() -> line.execute(arguments.toArray(String[]::new)));
        }
    }

    /// Every failure ends in sentences, never in a stack trace.
    private int end(Exception failure) {
        var printer = new ProblemPrinter(desk.err(), language);
        int status = switch (failure) {
            case CommandRefused refused -> {
                refused.problems().forEach(printer::print);
                yield ExitStatus.WRONG;
            }
            case StoreUnavailable away -> {
                printer.print(away.problem());
                yield ExitStatus.FAULT;
            }
            case WritingStopped stopped -> {
                printer.print(stopped.problem());
                yield ExitStatus.FAULT;
            }
            case OutsideFault fault -> {
                printer.print(fault.problem());
                yield ExitStatus.FAULT;
            }
            default -> {
                LOG.log(System.Logger.Level.DEBUG, "a command failed", failure);
                printer.print(fault(failure));
                yield ExitStatus.FAULT;
            }
        };
        printer.finish();
        return status;
    }

    private int end(ParameterException wrong) {
        var printer = new ProblemPrinter(desk.err(), language);
        printer.print(new Mistyped(language).problem(wrong));
        printer.finish();
        wrong.getCommandLine().usage(desk.err());
        return ExitStatus.WRONG;
    }

    private Problem fault(Exception failure) {
        if (FullDisk.isBehind(failure)) {
            return Problem.refused(ProblemCode.DISK_FULL, Place.file(""),
                    StoreSettings.from(desk.environment()).home().toString());
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return Problem.refused(ProblemCode.PORT_TAKEN, Place.file(""),
                        Integer.toString(ServeAddress.from(desk.environment()).port()));
            }
            if (cause instanceof SQLException || cause instanceof StoreFailure) {
                return Problem.refused(ProblemCode.STORE_FAILED, Place.file(""), first(cause.getMessage()));
            }
            if (cause instanceof UncheckedIOException) {
                return Problem.refused(ProblemCode.UNREADABLE_FILE, Place.file(""), first(cause.getMessage()));
            }
        }
        return Problem.refused(ProblemCode.UNEXPECTED_FAULT, Place.file(""),
                failure.getClass().getSimpleName() + ": " + first(failure.getMessage()));
    }

    private static String first(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    /// Results and messages are UTF-8 on every system, whatever its own habit.
    public static void speakUtf8() {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), false,
                StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true,
                StandardCharsets.UTF_8));
        Locale.setDefault(Locale.ROOT);
    }

    private static Language languageOf(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            var word = arguments.get(i);
            var next = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
            if (word.equals("--lang=en") || word.equals("--lang") && next.equals("en")) {
                return Language.EN;
            }
        }
        return Language.TH;
    }
}
