package phonngan.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class RoomTest {
    private final Room room = new Room(8);

    @Test
    void whoFindsNoPlaceIsToldSoUntilSomebodyLeaves() {
        for (int i = 0; i < 7; i++) {
            room.enter("office " + i).orElseThrow();
        }
        var last = room.enter("another").orElseThrow();
        assertThat(room.enter("one more")).isEmpty();

        last.leave();

        assertThat(room.enter("one more")).isPresent();
    }

    @Test
    void oneAddressNeverTakesThemAll() {
        for (int i = 0; i < 6; i++) {
            room.enter("greedy").orElseThrow();
        }

        assertThat(room.enter("greedy")).isEmpty();
        assertThat(room.enter("somebody else")).isPresent();
    }

    @Test
    void leavingTwiceIsLeavingOnce() {
        var place = room.enter("one").orElseThrow();
        room.enter("other").orElseThrow();

        place.leave();
        place.leave();

        assertThat(room.taken()).isEqualTo(1);
    }

    @Test
    void theSmallestRoomHasAPlace() {
        assertThat(new Room(1).enter("one")).isPresent();
    }

    @Test
    void aCrowdLeavesItEmpty() throws Exception {
        var coming = new ArrayList<Future<?>>();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 2_000; i++) {
                var whose = "office " + i % 5;
                coming.add(crowd.submit(() -> room.enter(whose).ifPresent(Room.Place::leave)));
            }
        }
        for (var each : coming) {
            each.get();
        }

        assertThat(room.taken()).isZero();
        assertThat(room.enter("office 1")).isPresent();
    }
}
