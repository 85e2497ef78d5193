package phonngan.app.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.common.Ids;
import phonngan.common.SampleMark;
import phonngan.common.Transactions;

/// The mark of a store that holds the sample year. It is written before the first invented row and again after the
/// last one, so that a loading that was cut short shows.
@Singleton
public final class SampleMarks implements SampleMark {
    /// The sample year is on its way in.
    static final String LOADING = "loading";
    /// The sample year is in.
    static final String COMPLETE = "complete";

    private final SampleMarkRows rows;
    private final Transactions transactions;
    private final Ids ids;
    /// Kept, because every page asks; nobody else can write to the embedded database while this program holds it.
    private volatile @Nullable Optional<String> known;

    SampleMarks(SampleMarkRows rows, Transactions transactions, Ids ids) {
        this.rows = rows;
        this.transactions = transactions;
        this.ids = ids;
    }

    @Override
    public boolean isSample() {
        return state().isPresent();
    }

    /// Whether the sample year is in to its last row.
    public boolean isComplete() {
        return state().equals(Optional.of(COMPLETE));
    }

    /// Writes down that the sample year of a seed begins to be loaded.
    public void begin(long seed, Instant now) {
        mark(LOADING, seed, now);
    }

    /// Writes down that it is in.
    public void complete(long seed, Instant now) {
        mark(COMPLETE, seed, now);
    }

    private Optional<String> state() {
        var before = known;
        if (before != null) {
            return before;
        }
        var found = transactions.reading(rows::findLastState);
        known = found;
        return found;
    }

    private void mark(String state, long seed, Instant now) {
        transactions.inOne(() -> rows.save(new SampleMarkRow(ids.next(), state, seed, now.toEpochMilli())));
        known = Optional.of(state);
    }
}
