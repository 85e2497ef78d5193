package phonngan.app.store;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import phonngan.common.Transactions;

/// Whose turn it is to do what only one service at a time shall do, when several work on one database. A turn is not
/// given back: until it is over nobody does the same again, however different their clocks are.
@Singleton
public final class Turns {

    /// A turn.
    ///
    /// @param name of what
    /// @param number grows with every turn; whoever holds an earlier one has lost it
    public record Turn(String name, long number) {
    }

    private final TurnRows rows;
    private final Transactions transactions;

    Turns(TurnRows rows, Transactions transactions) {
        this.rows = rows;
        this.transactions = transactions;
    }

    /// Takes the turn for a while; empty while it is somebody else's.
    public Optional<Turn> take(String name, Instant now, Duration length) {
        return transactions.inOne(() -> {
            if (rows.findLocked(name).isEmpty()) {
                rows.make(name);
            }
            var row = rows.findLocked(name).orElseThrow();
            if (row.untilAt() > now.toEpochMilli()) {
                return Optional.empty();
            }
            var turn = new Turn(name, row.turnNo() + 1);
            rows.give(name, turn.number(), now.plus(length).toEpochMilli());
            return Optional.of(turn);
        });
    }

    /// Whether nobody has taken the turn since.
    public boolean isStill(Turn turn) {
        return transactions.inOne(() -> rows.findLocked(turn.name()).filter(it -> it.turnNo() == turn.number())
                .isPresent());
    }
}
