package phonngan.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import phonngan.app.errand.Errand;
import phonngan.app.errand.ErrandLost;
import phonngan.app.errand.Messenger;
import phonngan.app.store.StoreSettings;
import phonngan.common.ProblemCode;

/// The way of a command that has a process of its own: where a service holds the embedded database, the command goes
/// there as an errand; else it opens the store for itself.
///
/// @param desk where the command was typed
/// @param arguments the command line, to be run again by the service
record OwnStore(Desk desk, List<String> arguments) implements StoreAccess {

    @Override
    public int run(StoreCommand command) {
        var settings = StoreSettings.from(desk.environment());
        if (settings.isEmbedded() && !command.needsTheStoreAlone()) {
            var status = send(settings.home());
            if (status.isPresent()) {
                return status.getAsInt();
            }
        }
        int status;
        try (var session = Session.open(desk, it -> command.prepare(desk, it), command.properties())) {
            status = command.run(session);
        }
        command.leave(settings);
        return status;
    }

    private OptionalInt send(Path home) {
        var errand = Errand.of(arguments, desk.folder(), desk.environment(), desk.terminal());
        try {
            return Messenger.send(home, errand, desk.out(), desk.err());
        } catch (ErrandLost lost) {
            throw new StoreUnavailable(ProblemCode.SERVICE_LEFT, home.toString(), lost);
        }
    }
}
