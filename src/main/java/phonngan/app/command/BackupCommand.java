package phonngan.app.command;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import phonngan.app.backup.WriteBackup;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Wording;
import phonngan.common.jdbc.FullDisk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `backup FILE`: everything of the store in one file.
@Command(name = "backup")
final class BackupCommand extends StoreCommand {
    @Parameters(paramLabel = "FILE", descriptionKey = "backup.file")
    private Path file = Path.of("");

    @Override
    int run(Session session) {
        try {
            var account = WriteBackup.write(session.settings(), file, session.now());
            err().println(Wording.say(language(), "commands", "backup.written", file.toString(),
                    Integer.toString(account.tables()), Long.toString(account.rows()),
                    Integer.toString(account.files())));
            return ExitStatus.WELL;
        } catch (IOException failure) {
            if (FullDisk.isBehind(failure)) {
                throw new OutsideFault(Problem.refused(ProblemCode.DISK_FULL, Place.file(""), file.toString()));
            }
            throw new CommandRefused(ProblemCode.UNWRITABLE_FILE, file.toString(), said(failure.getMessage()));
        }
    }

    private static String said(@Nullable String message) {
        return message == null ? "" : message;
    }
}
