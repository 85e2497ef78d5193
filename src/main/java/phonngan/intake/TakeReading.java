package phonngan.intake;

import java.util.List;
import java.util.OptionalLong;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;

/// Takes over what a sheet says, unless it says what it said before.
final class TakeReading {
    private final IntakeBook book;
    private final ImportSubmissions imports;
    private final SheetConnections connections;
    private final SheetStanding standing;
    private final SyncOrder order;
    private final FormGround.Ready ready;

    TakeReading(IntakeBook book, ImportSubmissions imports, SheetConnections connections, SheetStanding standing,
            SyncOrder order,
            FormGround.Ready ready) {
        this.book = book;
        this.imports = imports;
        this.connections = connections;
        this.standing = standing;
        this.order = order;
        this.ready = ready;
    }

    SyncOutcome take(SheetReading reading) {
        var basis = ReadingBasis.of(reading, ready.ground());
        if (basis.equals(standing.basis()) && order.confirmedMissing().isEmpty() && !wasTakenBack()) {
            return goOn(reading, basis);
        }
        return switch (imports.read(ready.order(order, false), reading)) {
            case IntakeOutcome.Taken taken -> {
                connections.note(event(running(reading), reading, basis, taken.batch(), taken.counts()));
                yield new SyncOutcome.Taken(taken.batch(), taken.counts());
            }
            case IntakeOutcome.RefusedFile(var problems) -> stop(reading, basis, trouble(problems));
        };
    }

    /// Whether somebody undid the last reading: then the sheet is read again as if it were new.
    private boolean wasTakenBack() {
        var last = lastBatch();
        return last.isPresent() && book.findShown(last.getAsLong()).isEmpty();
    }

    private OptionalLong lastBatch() {
        return standing.lastTaken() == null ? OptionalLong.empty() : standing.lastTaken().batch();
    }

    /// Nothing changed since the last reading, so what it came to holds: that it was taken, or that too much is missing.
    private SyncOutcome goOn(SheetReading reading, ReadingBasis basis) {
        if (standing.lastTaken() != null && standing.lastTaken().state() instanceof SheetTrouble why) {
            return stop(reading, basis, why);
        }
        noteUnlessGoingOn(running(reading), reading, basis);
        return new SyncOutcome.Unchanged();
    }

    private SyncOutcome stop(SheetReading reading, ReadingBasis basis, SheetTrouble why) {
        noteUnlessGoingOn(why, reading, basis);
        return new SyncOutcome.Stopped(why);
    }

    private void noteUnlessGoingOn(ConnectionState state, SheetReading reading, ReadingBasis basis) {
        if (!state.continues(standing.state()) || !basis.equals(standing.basis())) {
            connections.note(event(state, reading, basis, lastBatch(), lastCounts()));
        }
    }

    private IntakeCounts lastCounts() {
        return standing.lastTaken() == null ? new IntakeCounts(0, 0, 0, 0) : standing.lastTaken().counts();
    }

    private ConnectionState running(SheetReading reading) {
        var added = HeaderWatch.compare(ready.form(), standing.connection().headers(), reading.headers()).added();
        return new ConnectionState.Running(String.join(", ", added));
    }

    private SheetEvent event(ConnectionState state, SheetReading reading, ReadingBasis basis, OptionalLong batch,
            IntakeCounts counts) {
        return new SheetEvent(standing.connection().id(), standing.connection().version(), order.now(), state,
                order.by(), reading.headers(), basis, batch, counts);
    }

    /// Headers were compared before, so only a count of missing claims is left to refuse a sheet as a whole.
    private static SheetTrouble trouble(List<Problem> problems) {
        var problem = problems.getFirst();
        return problem.code() == ProblemCode.TOO_MANY_MISSING
                ? new SheetTrouble.TooManyMissing(problem.arguments().getFirst(), problem.arguments().getLast())
                : new SheetTrouble.QuestionsChanged(String.join(" ", problem.arguments()));
    }
}
