package phonngan.app.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import phonngan.common.Language;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.jdbc.StoreFailure;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// The command line as a whole: which commands there are, and how each ends.
public final class Commands {
    private static final System.Logger LOG = System.getLogger(Commands.class.getName());

    private final Map<String, String> environment;
    private final Language language;

    private Commands(Map<String, String> environment, Language language) {
        this.environment = environment;
        this.language = language;
    }

    /// Runs a command line and answers its exit status.
    public static int run(Map<String, String> environment, String... arguments) {
        return new Commands(environment, languageOf(arguments)).execute(arguments);
    }

    private int execute(String... arguments) {
        var line = new CommandLine(new Root(environment, language))
                .setResourceBundle(ResourceBundle.getBundle("messages/commands", language.locale()))
                .setExecutionExceptionHandler((failure, _, _) -> end(failure))
                .setParameterExceptionHandler((wrong, _) -> end(wrong));
        return line.execute(arguments);
    }

    /// Every failure ends in sentences, never in a stack trace.
    private int end(Exception failure) {
        var printer = new ProblemPrinter(System.err, language);
        int status = switch (failure) {
            case CommandRefused refused -> {
                refused.problems().forEach(printer::print);
                yield ExitStatus.WRONG;
            }
            case StoreUnavailable away -> {
                printer.print(away.problem());
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
        var printer = new ProblemPrinter(System.err, language);
        printer.print(Problem.refused(ProblemCode.BAD_COMMAND, Place.file(""), wrong.getMessage()));
        printer.finish();
        wrong.getCommandLine().usage(System.err);
        return ExitStatus.WRONG;
    }

    private static Problem fault(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
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

    private static Language languageOf(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            var value = arguments[i].startsWith("--lang=")
                    ? arguments[i].substring("--lang=".length())
                    : arguments[i].equals("--lang") && i + 1 < arguments.length ? arguments[i + 1] : "";
            if (value.equals("en")) {
                return Language.EN;
            }
        }
        return Language.TH;
    }
}
