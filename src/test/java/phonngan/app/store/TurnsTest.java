package phonngan.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import phonngan.testkit.TestStore;

class TurnsTest {
    private static final Instant NIGHT = Instant.parse("2023-10-01T19:30:00Z");
    private static final Duration HOURS = Duration.ofHours(12);

    private TestStore store;
    private Turns turns;

    @BeforeEach
    void open() {
        store = TestStore.onH2();
        turns = store.get(Turns.class);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void oneOfTwoServicesHasTheTurn() {
        assertThat(turns.take("check", NIGHT, HOURS)).isPresent();
        assertThat(turns.take("check", NIGHT.plusSeconds(40), HOURS)).isEmpty();
        assertThat(turns.take("another thing", NIGHT, HOURS)).isPresent();
    }

    @Test
    void theNextNightSomebodyHasItAgain() {
        turns.take("check", NIGHT, HOURS);

        assertThat(turns.take("check", NIGHT.plus(Duration.ofDays(1)), HOURS)).hasValueSatisfying(
                turn -> assertThat(turn.number()).isEqualTo(2));
    }

    @Test
    void whoeverSleptThroughTheTurnFindsItLost() {
        var slow = turns.take("check", NIGHT, HOURS).orElseThrow();
        assertThat(turns.isStill(slow)).isTrue();

        var quick = turns.take("check", NIGHT.plus(HOURS), HOURS).orElseThrow();

        assertThat(turns.isStill(slow)).isFalse();
        assertThat(turns.isStill(quick)).isTrue();
    }
}
