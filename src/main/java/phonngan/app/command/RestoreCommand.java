package phonngan.app.command;

import java.nio.file.Path;
import phonngan.app.backup.RestoreBackup;
import phonngan.app.backup.RestoreOutcome;
import phonngan.app.privacy.ErasePerson;
import phonngan.app.privacy.ErasedList;
import phonngan.app.privacy.ErasureOrder;
import phonngan.app.privacy.FreedPages;
import phonngan.app.store.Offices;
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

    private int erasedAgain;

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
        eraseAgain(session);
        return LedgerCommand.verifyAll(this, session, RememberedHeads.NONE);
    }

    /// Whoever was erased after the backup was made is in it with every word.
    private void eraseAgain(Session session) {
        var offices = session.get(Offices.class);
        var order = new ErasureOrder("restore", "erased.csv", session.enteredBy(), true, session.now());
        for (var entry : ErasedList.of(session.settings()).list()) {
            offices.find(entry.office()).flatMap(it -> session.get(ErasePerson.class).eraseAgain(session.settings(),
                    it, entry.key(), order)).ifPresent(it -> erasedAgain++);
        }
        if (erasedAgain > 0) {
            err().println(Wording.say(language(), "commands", "restore.erased", Integer.toString(erasedAgain)));
        }
    }

    @Override
    void leave(StoreSettings settings) {
        if (erasedAgain > 0) {
            FreedPages.rewrite(settings);
        }
    }
}
