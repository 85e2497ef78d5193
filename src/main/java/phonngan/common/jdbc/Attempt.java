package phonngan.common.jdbc;

import java.util.Objects;
import java.util.UUID;
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
