package phonngan.app.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/// Where somebody types a command: what it may print to, where the files named are looked for, and who sits there.
/// A command knows no other way to the world, so it runs the same for a person at this process and for one whose
/// command came to a running service.
///
/// @param out for results
/// @param err for everything else
/// @param folder the absolute folder that relative paths start from
/// @param user the account at the operating system
/// @param environment the settings, `PHONNGAN_…`
/// @param terminal whether a person reads at a terminal, who is shown tables and progress
public record Desk(PrintStream out, PrintStream err, Path folder, String user, Map<String, String> environment,
        boolean terminal) {

    /// The desk that this process was started from.
    public static Desk ofThisProcess() {
        var console = System.console();
        return new Desk(System.out, System.err, Path.of("").toAbsolutePath(), System.getProperty("user.name", "?"),
                System.getenv(), console != null && console.isTerminal());
    }

    /// A file or folder as typed.
    ///
    /// @throws java.nio.file.InvalidPathException when it can be no path
    public Path resolve(String typed) {
        return folder.resolve(typed);
    }
}
