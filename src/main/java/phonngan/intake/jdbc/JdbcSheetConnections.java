package phonngan.intake.jdbc;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import phonngan.common.Ids;
import phonngan.common.Transactions;
import phonngan.intake.SheetConnection;
import phonngan.intake.SheetConnections;
import phonngan.intake.SheetEvent;
import phonngan.intake.SheetStanding;

/// Connections with sheets over JDBC.
@Singleton
final class JdbcSheetConnections implements SheetConnections {
    private final SheetRows.Connections connections;
    private final SheetRows.Events events;
    private final SheetRows.Watches watches;
    private final Transactions transactions;
    private final Ids ids;

    JdbcSheetConnections(SheetRows.Connections connections, SheetRows.Events events, SheetRows.Watches watches,
            Transactions transactions, Ids ids) {
        this.connections = connections;
        this.events = events;
        this.watches = watches;
        this.transactions = transactions;
        this.ids = ids;
    }

    @Override
    public void add(SheetConnection connection, SheetEvent event) {
        transactions.inOne(() -> {
            connections.save(ConnectionRow.of(connection));
            events.save(EventRow.of(ids.next(), event));
        });
    }

    @Override
    public void note(SheetEvent event) {
        transactions.inOne(() -> {
            events.save(EventRow.of(ids.next(), event));
        });
    }

    @Override
    public List<SheetStanding> list() {
        return transactions.reading(() -> {
            Map<Long, EventRow> latest = byConnection(events.listLatest(), EventRow::connectionId);
            Map<Long, EventRow> read = byConnection(events.listLatestRead(), EventRow::connectionId);
            Map<Long, WatchRow> watched = byConnection(watches.list(), WatchRow::connectionId);
            return connections.list().stream().map(ConnectionRow::toConnection)
                    .map(it -> standing(it, latest.get(it.id()), Optional.ofNullable(read.get(it.id())),
                            Optional.ofNullable(watched.get(it.id()))))
                    .toList();
        });
    }

    private static <T> Map<Long, T> byConnection(List<T> rows, Function<T, Long> connection) {
        return rows.stream().collect(Collectors.toMap(connection, it -> it));
    }

    private static SheetStanding standing(SheetConnection connection, EventRow latest, Optional<EventRow> read,
            Optional<WatchRow> watch) {
        return new SheetStanding(connection, latest.toState(), latest.at(),
                watch.map(it -> WatchRow.instant(it.triedAt())).orElse(null),
                watch.map(it -> WatchRow.instant(it.readAt())).orElse(null), read.map(EventRow::toEvent).orElse(null));
    }

    @Override
    public Optional<SheetStanding> find(long connection) {
        return list().stream().filter(it -> it.connection().id() == connection).findFirst();
    }

    @Override
    public boolean take(long connection, String holder, Instant now, Instant until) {
        return transactions.inOne(() -> {
            if (watches.findLocked(connection).isEmpty()) {
                watches.make(connection);
            }
            var watch = watches.findLocked(connection).orElseThrow();
            if (!watch.holder().isEmpty() && watch.heldUntil() > now.toEpochMilli()) {
                return false;
            }
            watches.hold(connection, holder, until.toEpochMilli());
            return true;
        });
    }

    @Override
    public void giveBack(long connection, String holder, Instant at, boolean wasRead) {
        transactions.inOne(() -> watches.release(connection, holder, at.toEpochMilli(), wasRead));
    }
}
