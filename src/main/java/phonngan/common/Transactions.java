package phonngan.common;

import java.util.function.Supplier;

/// What is all or nothing, said where it matters.
public interface Transactions {

    /// Runs the work in one transaction and returns only when the result would survive a power cut.
    /// An exception rolls everything back.
    <T> T inOne(Supplier<T> work);

    /// Runs a piece of a large load in a transaction of its own. What it writes must stay invisible until a later
    /// [#inOne] shows it; it may still be lost until then.
    <T> T inChunk(Supplier<T> work);

    /// As [#inOne(Supplier)] for work that answers nothing.
    default void inOne(Runnable work) {
        inOne(() -> {
            work.run();
            return true;
        });
    }

    /// As [#inChunk(Supplier)] for work that answers nothing.
    default void inChunk(Runnable work) {
        inChunk(() -> {
            work.run();
            return true;
        });
    }
}
