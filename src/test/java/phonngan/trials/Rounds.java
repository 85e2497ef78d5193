package phonngan.trials;

import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Tag;

/// How often a trial is played and from which seed: `-Dtrials.rounds=1000` and `-Dtrials.seed=7` say so from outside.
///
/// @param name the trial's class, as the command line names it
/// @param profile the profile of the build that plays it
/// @param count how many rounds
/// @param seed where chance begins; round n always plays the same, whatever went before
record Rounds(String name, String profile, int count, long seed) {
    /// From so many rounds on somebody waits, and is told so many times how far it is.
    private static final int LONG = 50;
    private static final int TOLD = 10;

    /// The short round that every build plays, unless the command line asks for another.
    static Rounds of(Class<?> trial, int shortRound) {
        var seed = Long.getLong("trials.seed", ThreadLocalRandom.current().nextInt(1, 1_000_000));
        var profile = trial.getAnnotation(Tag.class).value().equals("release") ? "release" : "trials";
        return new Rounds(trial.getSimpleName(), profile, Integer.getInteger("trials.rounds", shortRound), seed);
    }

    /// Plays every round; what goes wrong in one names the round and how to play it alone.
    void play(BiConsumer<Integer, Random> round) {
        int first = Integer.getInteger("trials.first", 1);
        for (int number = first; number < first + count; number++) {
            try {
                round.accept(number, new Random(seed * 1_000_003 + number));
            } catch (AssertionError | RuntimeException wrong) {
                throw new AssertionError("round " + number + " of " + this + "; once more: " + replay(number), wrong);
            }
            int played = number - first + 1;
            if (count >= LONG && played % (count / TOLD) == 0) {
                IO.println("%s: %,d of %,d rounds".formatted(name, played, count));
            }
        }
    }

    /// The one line that plays a round again.
    String replay(int number) {
        return "mvn -B verify -P%s -Dtest=%s -Dtrials.seed=%d -Dtrials.first=%d -Dtrials.rounds=1".formatted(profile,
                name, seed, number);
    }
}
