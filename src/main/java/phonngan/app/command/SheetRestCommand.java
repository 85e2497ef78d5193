package phonngan.app.command;

import phonngan.common.ProblemCode;
import phonngan.intake.PauseSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `sheet pause CONNECTION` and `sheet resume CONNECTION`: lets a connection rest, and wakes it again.
abstract sealed class SheetRestCommand extends StoreCommand {
    @Parameters(paramLabel = "CONNECTION", descriptionKey = "sheet.connection")
    private String connection = "";

    @Mixin
    private final Answerable answerable = new Answerable();

    @Override
    int run(Session session) {
        if (answerable.reason().isBlank()) {
            throw new CommandRefused(ProblemCode.REASON_REQUIRED, "sheet");
        }
        var standing = NamedConnection.get(session, office(), connection);
        var done = switch (this) {
            case Pause _ -> session.get(PauseSheet.class).pause(standing, answerable.reason(), answerable.who(session),
                    session.now());
            case Resume _ -> session.get(PauseSheet.class).resume(standing, answerable.reason(),
                    answerable.who(session), session.now());
        };
        if (!done) {
            throw new CommandRefused(ProblemCode.SHEET_NOT_PAUSED, standing.state().word());
        }
        return ExitStatus.WELL;
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
