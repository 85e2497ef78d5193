package phonngan.app.command;

import org.jspecify.annotations.Nullable;
import phonngan.common.ProblemCode;
import phonngan.common.Wording;
import phonngan.cycle.Deed;
import phonngan.intake.IntakeBook;
import phonngan.intake.UndoIntake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `ingest undo BATCH`: takes one reading back as a whole.
@Command(name = "undo")
final class IngestUndoCommand extends StoreCommand {
    @Parameters(paramLabel = "BATCH", descriptionKey = "ingest.batch")
    private @Nullable String batch;

    @Mixin
    private final Answerable answerable = new Answerable();

    @Override
    int run(Session session) {
        if (answerable.reason().isBlank()) {
            throw new CommandRefused(ProblemCode.REASON_REQUIRED, "ingest undo");
        }
        var id = batch != null && batch.matches("\\d{1,18}") ? Long.parseLong(batch) : 0;
        session.get(IntakeBook.class).findShown(id).ifPresent(it -> requireNow(session, it, Deed.SUBMIT));
        if (!session.get(UndoIntake.class).undo(id, answerable.reason(), answerable.who(session), session.now())) {
            throw new CommandRefused(ProblemCode.UNKNOWN_BATCH, String.valueOf(batch));
        }
        err().println(Wording.say(language(), "commands", "ingest.undone", batch));
        return ExitStatus.WELL;
    }
}
