package phonngan.app.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Choices that fall the same way every time: a seed and what is chosen for give one sequence on every machine, because
/// the language itself specifies how [Random] and [String#hashCode] reckon.
final class Dice {
    private final Random random;

    Dice(long seed, String purpose) {
        random = new Random(seed * 31 + purpose.hashCode());
    }

    /// A whole number from 0, below the bound.
    int below(int bound) {
        return random.nextInt(bound);
    }

    /// A whole number, both bounds included.
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /// Whether something happens that happens so many times in a hundred.
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /// A day, both bounds included.
    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt(Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1));
    }

    <T> List<T> shuffled(List<T> cards) {
        var shuffled = new ArrayList<>(cards);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            var other = random.nextInt(i + 1);
            var card = shuffled.get(i);
            shuffled.set(i, shuffled.get(other));
            shuffled.set(other, card);
        }
        return shuffled;
    }
}
