package phonngan.allocation.yaml;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import phonngan.common.Baht;
import phonngan.common.ProblemCode;

/// Reads the amounts by rank of one pool.
final class TableReader {
    private TableReader() {
    }

    /// The amounts of the places 1, 2, 3 …; none when the table is not sound.
    static List<Baht> table(PlanNode node) {
        var before = node.problems().count();
        var amounts = new TreeMap<Integer, Baht>();
        var entries = node.entries();
        entries.forEach(it -> amounts.put(place(it.key()), PlanValues.amount(it.value())));
        if (node.problems().count() > before) {
            return List.of();
        }
        if (entries.isEmpty() || !List.copyOf(amounts.keySet()).equals(onwardsTo(entries.size()))) {
            node.note(ProblemCode.PLAN_TABLE_PLACES,
                    entries.stream().map(PlanNode.Entry::key).collect(Collectors.joining(", ")));
            return List.of();
        }
        for (var place : onwardsTo(entries.size() - 1)) {
            if (amounts.get(place).compareTo(amounts.get(place + 1)) < 0) {
                node.note(ProblemCode.PLAN_TABLE_RISES, Integer.toString(place + 1),
                        amounts.get(place + 1).grouped(), Integer.toString(place), amounts.get(place).grouped());
            }
        }
        return List.copyOf(amounts.values());
    }

    private static List<Integer> onwardsTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    /// The place that a key names; 0 when it names none.
    private static int place(String key) {
        return key.matches("[1-9]\\d{0,3}") ? Integer.parseInt(key) : 0;
    }
}
