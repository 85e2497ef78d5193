package phonngan.app.command;

import java.io.PrintStream;
import java.util.HashMap;
import phonngan.app.errand.Errand;
import phonngan.common.ProblemCode;

/// The running service's store, lent to the commands that come as errands: the very same commands, on the service's
/// own connections.
///
/// @param session the service's session
record LentStore(Session session) {

    /// Runs an errand for somebody and answers its exit status. The service's settings hold; the sender's fill in what
    /// it has none for.
    ///
    /// @param user who sent it, as the operating system says
    int run(Errand errand, String user, PrintStream out, PrintStream err) {
        var settings = new HashMap<>(errand.settings());
        settings.putAll(session.desk().environment());
        var desk = new Desk(out, err, errand.folder(), user, settings, errand.terminal());
        return Commands.run(desk, command -> lend(command, desk), errand.arguments());
    }

    private int lend(StoreCommand command, Desk desk) {
        if (command.needsTheStoreAlone()) {
            throw new StoreUnavailable(ProblemCode.STORE_IN_USE, session.home().toString(), null);
        }
        return command.run(session.lentTo(desk));
    }
}
