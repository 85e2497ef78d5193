package phonngan.app.command;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Progress;
import phonngan.intake.IntakeCounts;
import phonngan.intake.SheetStanding;
import phonngan.intake.SyncOrder;
import phonngan.intake.SyncOutcome;
import phonngan.intake.SyncSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `sheet sync [CONNECTION]`: reads one sheet, or all that are not paused, now.
@Command(name = "sync")
final class SheetSyncCommand extends StoreCommand {
    @Parameters(arity = "0..1", paramLabel = "CONNECTION", descriptionKey = "sheet.connection")
    private @Nullable String connection;

    @Option(names = "--confirm-missing", paramLabel = "N", descriptionKey = "ingest.confirm-missing")
    private @Nullable Long confirmedMissing;

    @Mixin
    private final OutputChoice output = new OutputChoice();

    @Override
    int run(Session session) {
        if (connection == null && confirmedMissing != null) {
            throw new CommandRefused(ProblemCode.BAD_COMMAND, "sheet sync CONNECTION --confirm-missing N");
        }
        var chosen = connection == null
                ? NamedConnection.list(session, office())
                : List.of(NamedConnection.get(session, office(), connection));
        var status = ExitStatus.WELL;
        try (var list = Listing.open(output,
                List.of("form", "outcome", "batch", "rows", "stored", "unchanged", "changed", "refused"))) {
            for (var standing : chosen) {
                status = Math.max(status, sync(session, list, standing));
            }
        }
        return status;
    }

    private int sync(Session session, Listing list, SheetStanding standing) {
        var printer = printer();
        var order = new SyncOrder(session.enteredBy(), session.now(),
                confirmedMissing == null ? OptionalLong.empty() : OptionalLong.of(confirmedMissing), printer.sink(),
                session.get(Progress.class));
        var outcome = session.get(SyncSheet.class).sync(standing.connection().id(), order);
        var status = switch (outcome) {
            case SyncOutcome.Taken(var batch, var counts) -> {
                row(list, standing, "taken", batch, counts);
                yield counts.refused() > 0 ? ExitStatus.FINDINGS : ExitStatus.WELL;
            }
            case SyncOutcome.Unchanged _ -> {
                row(list, standing, "unchanged", OptionalLong.empty(), new IntakeCounts(0, 0, 0, 0));
                yield ExitStatus.WELL;
            }
            case SyncOutcome.Stopped(var why) -> {
                printer.print(why.problem(standing.connection().name()));
                yield why.isOutside() ? ExitStatus.FAULT : ExitStatus.WRONG;
            }
            case SyncOutcome.Resting(var paused) -> {
                printer.print(problem(ProblemCode.SHEET_PAUSED, standing, paused.reason(), paused.by()));
                yield connection == null ? ExitStatus.WELL : ExitStatus.WRONG;
            }
            case SyncOutcome.NotNow(var why) -> {
                printer.print(why.problem(language()));
                yield connection == null ? ExitStatus.WELL : ExitStatus.WRONG;
            }
            case SyncOutcome.Busy _ -> {
                printer.print(problem(ProblemCode.SHEET_BUSY, standing));
                yield ExitStatus.FAULT;
            }
        };
        printer.finish();
        return status;
    }

    private static Problem problem(ProblemCode code, SheetStanding standing, String... arguments) {
        return Problem.refused(code, Place.file(standing.connection().name()), arguments);
    }

    private static void row(Listing list, SheetStanding standing, String outcome, OptionalLong batch,
            IntakeCounts counts) {
        list.row(standing.connection().form(), outcome,
                batch.isPresent() ? Long.toString(batch.getAsLong()) : null, counts.rows(), counts.stored(),
                counts.unchanged(), counts.changed(), counts.refused());
    }
}
