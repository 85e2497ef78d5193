package phonngan.intake;

import java.time.Duration;
import phonngan.common.Ids;
import phonngan.cycle.Allowance;
import phonngan.cycle.AskTheYear;
import phonngan.cycle.Deed;

/// Reads a connected sheet: all of it, or nothing. What the sheet says is compared with what is known, so that an outage
/// of a day loses nothing and a second reading repeats nothing. Whatever stands in the way becomes the connection's
/// state, until it is over.
public final class SyncSheet {
    /// A reading whose service died holds the sheet no longer than this.
    private static final Duration HOLD = Duration.ofMinutes(30);

    private final AnswerSheets sheets;
    private final SheetConnections connections;
    private final IntakeBook book;
    private final ImportSubmissions imports;
    private final IntakeGrounds grounds;
    private final AskTheYear year;
    private final Ids ids;

    /// Works on sheets, connections and the intake.
    public SyncSheet(AnswerSheets sheets, SheetConnections connections, IntakeBook book,
            ImportSubmissions imports, IntakeGrounds grounds, AskTheYear year, Ids ids) {
        this.sheets = sheets;
        this.connections = connections;
        this.book = book;
        this.imports = imports;
        this.grounds = grounds;
        this.year = year;
        this.ids = ids;
    }

    /// Reads the sheet of a connection that is there.
    public SyncOutcome sync(long connection, SyncOrder order) {
        var holder = ids.randomKey();
        if (!connections.take(connection, holder, order.now(), order.now().plus(HOLD))) {
            return new SyncOutcome.Busy();
        }
        var wasRead = false;
        try {
            var outcome = sync(connections.find(connection).orElseThrow(), order);
            wasRead = outcome instanceof SyncOutcome.Taken || outcome instanceof SyncOutcome.Unchanged;
            return outcome;
        } finally {
            connections.giveBack(connection, holder, order.now(), wasRead);
        }
    }

    private SyncOutcome sync(SheetStanding standing, SyncOrder order) {
        if (standing.state() instanceof ConnectionState.Paused paused) {
            return new SyncOutcome.Resting(paused);
        }
        var connection = standing.connection();
        if (year.may(connection.book(), Deed.SUBMIT) instanceof Allowance.NotNow why) {
            return new SyncOutcome.NotNow(why);
        }
        return switch (FormGround.find(grounds, connection.book(), connection.formText())) {
            case FormGround.None(var why) -> stop(standing, order, why);
            case FormGround.Ready ready -> switch (sheets.open(connection.spreadsheet(), connection.gid())) {
                case FromSheet.Not<AnswerTab>(var why) -> stop(standing, order, why);
                case FromSheet.Had<AnswerTab>(var tab) -> read(standing, order, ready, tab);
            };
        };
    }

    private SyncOutcome read(SheetStanding standing, SyncOrder order, FormGround.Ready ready, AnswerTab tab) {
        var watch = HeaderWatch.compare(ready.form(), standing.headers(), tab.headers());
        if (watch.stopsReading()) {
            return stop(standing, order, new SheetTrouble.QuestionsChanged(watch.changes()));
        }
        return switch (tab.read(ready.form(), standing.basis().fingerprint())) {
            case FromSheet.Not<SheetReading>(var why) -> stop(standing, order, why);
            case FromSheet.Had<SheetReading>(var reading) -> {
                try (reading) {
                    yield new TakeReading(book, imports, connections, standing, order, ready).take(reading);
                }
            }
        };
    }

    private SyncOutcome stop(SheetStanding standing, SyncOrder order, SheetTrouble why) {
        if (!why.continues(standing.state())) {
            connections.note(SheetEvent.of(standing.connection(), order.now(), why, order.by()));
        }
        return new SyncOutcome.Stopped(why);
    }
}
