package phonngan.catalogue.yaml;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Finds what refers to itself, directly or by way of others.
final class Circles {
    private Circles() {
    }

    /// Whether one can come back to `start`.
    static boolean isOn(String start, Map<String, List<String>> edges) {
        var waiting = new ArrayDeque<String>(edges.getOrDefault(start, List.of()));
        var seen = new HashSet<String>();
        while (!waiting.isEmpty()) {
            var next = waiting.remove();
            if (next.equals(start)) {
                return true;
            }
            if (seen.add(next)) {
                waiting.addAll(edges.getOrDefault(next, List.of()));
            }
        }
        return false;
    }
}
