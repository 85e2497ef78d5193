package phonngan.ranking;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import phonngan.common.PersonName;
import phonngan.intake.ClaimState;

/// In which order a pool is read. Rows that are alike stay in the order of ranks.
///
/// @param by what is compared
/// @param backwards whether the other way round than people expect first
public record PoolOrder(By by, boolean backwards) implements Comparator<PoolRow> {
    /// The order of places.
    public static final PoolOrder BY_RANK = new PoolOrder(By.RANK, false);

    /// What rows may be ordered by.
    public enum By {
        /// The place, first place first.
        RANK(comparingInt(it -> it.standing().rank())),
        /// The name without its prefix, as dictionaries do.
        NAME(comparing((PoolRow it) -> PersonName.key(it.standing().name()),
                Collator.getInstance(Locale.of("th", "TH")))),
        /// Points up to the full marks, most first.
        BASE(comparing((PoolRow it) -> it.standing().base()).reversed()),
        /// Points beyond the full marks, most first.
        BONUS(comparing((PoolRow it) -> it.standing().bonus()).reversed()),
        /// Accepted claims, most first.
        EVIDENCE(comparingInt((PoolRow it) -> it.evidence().in(ClaimState.ACCEPTED)).reversed()),
        /// Claims that wait for somebody, most first.
        WAITING(comparingInt((PoolRow it) -> it.evidence().open()).reversed());

        private final Comparator<PoolRow> order;

        By(Comparator<PoolRow> order) {
            this.order = order;
        }

        /// The word by which addresses name it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The order that an address names: `name`, or `-name` backwards; by rank when there is no such word.
    public static PoolOrder of(String word) {
        var backwards = word.startsWith("-");
        var name = backwards ? word.substring(1) : word;
        return Arrays.stream(By.values()).filter(it -> it.word().equals(name)).findFirst()
                .map(it -> new PoolOrder(it, backwards)).orElse(BY_RANK);
    }

    /// How addresses name it.
    public String word() {
        return (backwards ? "-" : "") + by.word();
    }

    /// What a reader gets who chooses a column: the usual order, or the other way round when it is chosen already.
    public PoolOrder chosen(By column) {
        return new PoolOrder(column, by == column && !backwards);
    }

    @Override
    public int compare(PoolRow one, PoolRow other) {
        return backwards ? by.order.compare(other, one) : by.order.compare(one, other);
    }
}
