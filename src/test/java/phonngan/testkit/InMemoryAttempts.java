package phonngan.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import phonngan.access.Attempts;

/// Attempts in memory.
public final class InMemoryAttempts implements Attempts {
    private final List<Attempt> attempts = new ArrayList<>();

    private record Attempt(String who, String from, boolean failed, Instant at) {
    }

    @Override
    public void add(String who, String from, boolean failed, Instant at) {
        attempts.add(new Attempt(who, from, failed, at));
    }

    @Override
    public Tally tally(String who, String from, Instant after) {
        var all = attempts.stream().filter(it -> it.who().equals(who) && it.at().isAfter(after)).toList();
        var failed = all.stream().filter(Attempt::failed).toList();
        var here = new ArrayList<Attempt>();
        all.stream().filter(it -> it.from().equals(from)).forEach(it -> {
            if (it.failed()) {
                here.add(it);
            } else {
                here.clear();
            }
        });
        return new Tally(here.size(), here.isEmpty() ? null : here.getLast().at(), failed.size(),
                failed.isEmpty() ? null : failed.getLast().at());
    }
}
