package phonngan.app;

import phonngan.app.command.Commands;
import phonngan.app.command.Desk;

/// The program: a command line whose default command is the web service.
public final class Phonngan {
    private Phonngan() {
    }

    /// Runs a command and ends with its exit status: 0 all well, 1 done with findings, 2 nothing done because the
    /// command or a file is wrong, 3 nothing done because of a fault outside.
    public static void main(String[] arguments) {
        Commands.speakUtf8();
        System.exit(Commands.run(Desk.ofThisProcess(), arguments));
    }
}
