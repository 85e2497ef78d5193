package phonngan.allocation.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import phonngan.common.Baht;
import phonngan.common.ProblemCode;
import phonngan.common.yaml.Entries;
import phonngan.common.yaml.Field;

/// Reads the amounts by rank of one pool.
final class TableReader {
    private TableReader() {
    }

    /// The amounts of the places 1, 2, 3 …; none when the table is not sound.
    static List<Baht> read(Field table) {
        var before = table.complaints().count();
        var places = new TreeMap<Integer, Field>();
        var entries = Entries.of(table);
        entries.forEach(it -> places.put(place(it.key().text()), it.value()));
        if (table.complaints().count() > before) {
            return List.of();
        }
        if (entries.isEmpty() || places.size() < entries.size() || places.firstKey() != 1
                || places.lastKey() != entries.size()) {
            table.refuse(ProblemCode.PLAN_TABLE_PLACES,
                    entries.stream().map(it -> it.key().text()).collect(Collectors.joining(", ")));
            return List.of();
        }
        return amounts(places);
    }

    /// The place that a key names; 0 when it names none.
    private static int place(String key) {
        return key.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(key) : 0;
    }

    private static List<Baht> amounts(Map<Integer, Field> places) {
        var amounts = new ArrayList<Baht>();
        places.forEach((place, field) -> {
            var before = field.complaints().count();
            var amount = PlanValues.amount(field);
            var sound = field.complaints().count() == before;
            if (sound && place > 1 && amount.compareTo(amounts.getLast()) > 0) {
                field.refuse(ProblemCode.PLAN_TABLE_RISES, amounts.getLast().grouped());
            }
            amounts.add(amount);
        });
        return amounts;
    }
}
