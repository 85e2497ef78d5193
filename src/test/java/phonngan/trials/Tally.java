package phonngan.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;

/// What a trial counted. What was acknowledged must be there, once and whole; what was not may be there whole or not at
/// all.
final class Tally {
    private final Rounds rounds;
    private final String where;
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicLong lost = new AtomicLong();
    private final AtomicLong doubled = new AtomicLong();
    private final AtomicLong torn = new AtomicLong();

    /// @param where the store or the fault, as the line shall name it
    Tally(Rounds rounds, String where) {
        this.rounds = rounds;
        this.where = where;
    }

    void acknowledged(long more) {
        acknowledged.addAndGet(more);
    }

    void lost(long more) {
        lost.addAndGet(more);
    }

    void doubled(long more) {
        doubled.addAndGet(more);
    }

    /// What is there by half.
    void torn(long more) {
        torn.addAndGet(more);
    }

    long lost() {
        return lost.get();
    }

    long doubled() {
        return doubled.get();
    }

    /// The one line of the trial.
    String line() {
        return "%s (%s): trials %,d, acknowledged %,d, lost %,d, doubled %,d, half done %,d; seed %d".formatted(
                rounds.name(), where, rounds.count(), acknowledged.get(), lost.get(), doubled.get(), torn.get(),
                rounds.seed());
    }

    /// Prints the line and asks that nothing was lost, doubled or half done, and that something was tried at all.
    void closeWhole() {
        IO.println(line());
        assertThat(acknowledged).as("something was acknowledged").hasPositiveValue();
        assertThat(lost).as(line()).hasValue(0);
        assertThat(doubled).as(line()).hasValue(0);
        assertThat(torn).as(line()).hasValue(0);
    }
}
