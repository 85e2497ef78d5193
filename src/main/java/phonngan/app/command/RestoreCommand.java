package phonngan.app.command;

import java.nio.file.Path;
import phonngan.app.backup.RestoreBackup;
import phonngan.app.backup.RestoreOutcome;
import phonngan.app.store.StoreSettings;
import phonngan.common.Wording;
import phonngan.invariants.RememberedHeads;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `restore FILE`: a backup comes back into an empty store, and its ledgers are verified.
@Command(name = "restore")
final class RestoreCommand extends StoreCommand {
    @Parameters(paramLabel = "FILE", descriptionKey = "restore.file")
    private Path file = Path.of("");

    @Override
    boolean needsTheStoreAlone() {
        return true;
    }

    @Override
    void prepare(Desk desk, StoreSettings settings) {
        switch (RestoreBackup.restore(settings, file)) {
            case RestoreOutcome.Restored(var made, var rows, var files) -> desk.err().println(Wording.say(language(),
                    "commands", "restore.done", made, Long.toString(rows), Integer.toString(files)));
            case RestoreOutcome.Refused(var problems) -> throw new CommandRefused(problems);
        }
    }

    @Override
    int run(Session session) {
        return LedgerCommand.verifyAll(this, session, RememberedHeads.NONE);
    }
}
