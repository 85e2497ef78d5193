package phonngan.common.jdbc;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One run of a transaction, with all that takes part in it.
final class Attempt {

    /// How much hangs on a transaction, least first.
    enum Weight {
        READS, WRITES, LASTS
    }

    private final String key = UUID.randomUUID().toString().replace("-", "");
    private Weight weight;
    private @Nullable Object answer;
    private @Nullable RuntimeException failure;

    Attempt(Weight weight) {
        this.weight = weight;
    }

    /// Under which it will be asked after, if need be.
    String key() {
        return key;
    }

    /// Another transaction takes part in this one; the whole weighs as much as its heaviest part.
    void holds(Weight part) {
        if (part.compareTo(weight) > 0) {
            weight = part;
        }
    }

    boolean writes() {
        return weight != Weight.READS;
    }

    boolean lasts() {
        return weight == Weight.LASTS;
    }

    /// Runs the work.
    <T> T run(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException first) {
            failure = first;
            throw first;
        }
    }

    /// What went wrong with the work itself: tidying up after it may fail in turn, and that says nothing of the cause.
    ///
    /// @param last what went wrong in the end
    RuntimeException firstFailure(RuntimeException last) {
        var first = failure;
        if (first == null || first == last) {
            return last;
        }
        first.addSuppressed(last);
        return first;
    }

    /// The work is done, and nothing but the commit is left.
    void commits(Object answer) {
        this.answer = answer;
    }

    boolean isCommitting() {
        return answer != null;
    }

    /// What the work answered.
    @SuppressWarnings("unchecked") // only the caller that gave the answer asks for it
    <T> T answer() {
        return (T) Objects.requireNonNull(answer);
    }
}
