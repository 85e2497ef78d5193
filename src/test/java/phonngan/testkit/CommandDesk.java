package phonngan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import phonngan.app.command.Commands;
import phonngan.app.command.Desk;

/// Somebody who types the product's commands, on a store of their own.
///
/// @param environment what the commands find in their environment
public record CommandDesk(Map<String, String> environment) {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /// On the embedded database in a folder.
    public static CommandDesk in(Path home) {
        return new CommandDesk(Map.of("PHONNGAN_HOME", home.toString()));
    }

    /// The same desk with more in its environment.
    public CommandDesk with(Map<String, String> more) {
        var both = new HashMap<>(environment);
        both.putAll(more);
        return new CommandDesk(both);
    }

    /// The same desk after its store was copied to another folder.
    public CommandDesk copiedTo(Path home) {
        var from = Path.of(environment.get("PHONNGAN_HOME"));
        try (var files = Files.walk(from)) {
            Files.createDirectories(home);
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, home.resolve(file.getFileName()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return in(home);
    }

    /// Types a command line, words in quotes kept together, and answers its exit status.
    public int type(String line) {
        return typeAt(Path.of("").toAbsolutePath(), System.out, System.err, line);
    }

    /// Types a command line in another folder and answers all that came of it.
    public Answer ask(Path folder, String line) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var status = typeAt(folder, new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), line);
        return new Answer(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// As [#ask(Path, String)], in the root of the project.
    public Answer ask(String line) {
        return ask(Path.of("").toAbsolutePath(), line);
    }

    /// What came of a command.
    ///
    /// @param status its exit status
    /// @param out what it printed to standard output
    /// @param err what it printed to standard error
    public record Answer(int status, String out, String err) {
    }

    /// The desk itself, in the root of the project.
    public Desk desk() {
        return deskAt(Path.of("").toAbsolutePath(), System.out, System.err);
    }

    private Desk deskAt(Path folder, PrintStream out, PrintStream err) {
        return new Desk(out, err, folder, "somebody", environment, false);
    }

    private int typeAt(Path folder, PrintStream out, PrintStream err, String line) {
        var words = new ArrayList<String>();
        var found = WORD.matcher(line);
        while (found.find()) {
            words.add(found.group(1) == null ? found.group(2) : found.group(1));
        }
        var status = Commands.run(deskAt(folder, out, err),
                words.toArray(String[]::new));
        out.flush();
        return status;
    }

    /// Types a command that must end well.
    public CommandDesk typeWell(String line) {
        assertThat(type(line)).as(line).isZero();
        return this;
    }

    /// What a listing command prints, as CSV lines without a byte order mark.
    public List<String> list(String line, Path scratch) {
        var file = scratch.resolve("list" + System.identityHashCode(line) + ".csv");
        typeWell(line + " -o " + file);
        return lines(file);
    }

    /// The lines of a file without a byte order mark.
    public static List<String> lines(Path file) {
        try {
            var text = Files.readString(file);
            return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
