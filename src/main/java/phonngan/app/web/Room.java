package phonngan.app.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// Places for so many requests at once. One address takes three quarters of them at most, so that nobody who holds on to
/// what they got keeps everybody else out.
final class Room {
    private final int places;
    private final int placesOfOne;
    private final Map<String, Integer> takenBy = new HashMap<>();
    private int taken;

    /// @param places how many requests may be in it at once, at least 1
    Room(int places) {
        this.places = places;
        this.placesOfOne = Math.max(1, places * 3 / 4);
    }

    /// A place, to be left by whoever was given it.
    ///
    /// @param whose where the request comes from
    /// @return empty when there is none
    synchronized Optional<Place> enter(String whose) {
        int theirs = takenBy.getOrDefault(whose, 0);
        if (taken == places || theirs == placesOfOne) {
            return Optional.empty();
        }
        taken++;
        takenBy.put(whose, theirs + 1);
        return Optional.of(new Place(whose));
    }

    /// How many requests are in it.
    synchronized int taken() {
        return taken;
    }

    private synchronized void leave(String whose) {
        taken--;
        takenBy.computeIfPresent(whose, (_, theirs) -> theirs == 1 ? null : theirs - 1);
    }

    /// One request's place.
    final class Place {
        private final String whose;
        private final AtomicBoolean held = new AtomicBoolean(true);

        private Place(String whose) {
            this.whose = whose;
        }

        /// Leaves it; leaving again does nothing.
        void leave() {
            if (held.getAndSet(false)) {
                Room.this.leave(whose);
            }
        }
    }
}
