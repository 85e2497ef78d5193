package phonngan.intake;

import java.time.Instant;
import phonngan.common.Transactions;

/// Takes one reading back as a whole. Nothing is deleted: its claims are no longer seen, and a later reading may bring
/// them again.
public final class UndoIntake {
    private final IntakeBook store;
    private final Transactions transactions;

    /// Works on a store.
    public UndoIntake(IntakeBook store, Transactions transactions) {
        this.store = store;
        this.transactions = transactions;
    }

    /// True when the reading was visible and is now taken back; false when there is nothing to take back.
    public boolean undo(long batch, String reason, String by, Instant now) {
        return transactions.inOne(() -> {
            var book = store.findShown(batch);
            if (book.isEmpty()) {
                return false;
            }
            store.lock(book.get());
            if (store.findShown(batch).isEmpty()) {
                return false;
            }
            store.undo(batch, reason, by, now);
            return true;
        });
    }
}
