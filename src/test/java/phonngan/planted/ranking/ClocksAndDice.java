package phonngan.planted.ranking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

final class ClocksAndDice {
    private ClocksAndDice() {
    }

    static Supplier<Instant> byReference() {
        return Instant::now;
    }

    static List<Object> all() {
        var list = List.<Object>of(LocalDate.now(), Clock.systemUTC(), Math.random(), UUID.randomUUID(), new Random(),
                System.currentTimeMillis(), System.nanoTime(), ThreadLocalRandom.current());
        Collections.shuffle(list);
        return list;
    }
}
