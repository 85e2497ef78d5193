package phonngan.common;

import java.util.function.Supplier;

/// What is all or nothing, said where it matters.
///
/// **A work may run more than once.** Two writers may stand in each other's way and a connection may break; then the
/// store undoes everything and the work begins anew, from its first read. So a work reads what it decides on by itself,
/// inside; of what it is given it changes nothing; what it makes besides its answer (a file, a line for somebody to read)
/// is made before or after. Its effect on the store is there once, however often it ran: not even a connection that
/// broke while the commit was on its way leaves that open.
///
/// A transaction within another one is a part of it.
public interface Transactions {

    /// Runs the work in one transaction and returns only when the result would survive a power cut.
    /// An exception rolls everything back.
    <T> T inOne(Supplier<T> work);

    /// Runs a piece of a large load in a transaction of its own. What it writes must stay invisible until a later
    /// [#inOne] shows it; it may still be lost until then.
    <T> T inChunk(Supplier<T> work);

    /// Runs a work that reads several things on one connection and writes nothing. It is given up sooner than one that
    /// writes, because somebody waits for a page.
    default <T> T reading(Supplier<T> work) {
        return inChunk(work);
    }

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
