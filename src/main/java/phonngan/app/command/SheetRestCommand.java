package phonngan.app.command;

import phonngan.common.ProblemCode;
import phonngan.intake.PauseSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `sheet pause CONNECTION` and `sheet resume CONNECTION`: lets a connection rest, and wakes it again.
abstract sealed class SheetRestCommand extends StoreCommand {
    @Parameters(paramLabel = "CONNECTION", descriptionKey = "sheet.connection")
    private String connection = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "option.reason")
    private String reason = "";

    @Option(names = "--by", required = true, paramLabel = "R", descriptionKey = "option.by")
    private String by = "";

    @Override
    int run(Session session) {
        if (reason.isBlank()) {
            throw new CommandRefused(ProblemCode.REASON_REQUIRED, "sheet");
        }
        var standing = NamedConnection.get(session, office(), connection);
        var done = switch (this) {
            case Pause _ -> session.get(PauseSheet.class).pause(standing, reason, who(session), session.now());
            case Resume _ -> session.get(PauseSheet.class).resume(standing, reason, who(session), session.now());
        };
        if (!done) {
            throw new CommandRefused(ProblemCode.SHEET_NOT_PAUSED, standing.state().word());
        }
        return ExitStatus.WELL;
    }

    private String who(Session session) {
        return by + " (" + session.enteredBy() + ")";
    }

    /// `sheet pause`.
    @Command(name = "pause")
    static final class Pause extends SheetRestCommand {
    }

    /// `sheet resume`.
    @Command(name = "resume")
    static final class Resume extends SheetRestCommand {
    }
}
