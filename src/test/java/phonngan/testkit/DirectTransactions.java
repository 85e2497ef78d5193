package phonngan.testkit;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import phonngan.common.Transactions;

/// Transactions of ports that live in memory: one at a time, and nothing to roll back.
public final class DirectTransactions implements Transactions {
    private final ReentrantLock turn = new ReentrantLock();

    @Override
    public <T> T inOne(Supplier<T> work) {
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }

    @Override
    public <T> T inChunk(Supplier<T> work) {
        return inOne(work);
    }
}
