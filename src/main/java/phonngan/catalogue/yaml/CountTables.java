package phonngan.catalogue.yaml;

import phonngan.common.yaml.Field;
import phonngan.common.yaml.Section;
import phonngan.common.yaml.Entries;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import phonngan.common.Points;
import phonngan.common.ProblemCode;

/// Reads the tables of a count table, one for each round of the year: number of items to points (source 000).
///
/// @param rounds the rounds of the year
/// @param items how many items there are
record CountTables(Known rounds, int items) {

    /// One line of a table.
    private record Line(Points points, Field key, Field value) {
    }

    /// The tables under `by_round`.
    Map<String, NavigableMap<Integer, Points>> read(Section scoring) {
        var tables = new LinkedHashMap<String, NavigableMap<Integer, Points>>();
        var byRound = scoring.find("by_round");
        byRound.map(Entries::of).orElse(List.of())
                .forEach(it -> tables.put(rounds.refer(it.key()), table(it.value())));
        byRound.ifPresent(field -> rounds.ids().stream().filter(it -> !tables.containsKey(it))
                .forEach(it -> field.below(it, field.node()).refuse(ProblemCode.MISSING_KEY, it)));
        return tables;
    }

    private NavigableMap<Integer, Points> table(Field field) {
        var lines = new TreeMap<Integer, Line>();
        var entries = Entries.of(field);
        if (entries.isEmpty() && field.isMapping()) {
            field.refuse(ProblemCode.EMPTY_LIST);
        }
        for (var entry : entries) {
            entry.key().text();
            var count = Decimals.whole(entry.key(), 0, Integer.MAX_VALUE);
            var points = Decimals.points(entry.value());
            if (count.isPresent() && points.isPresent()) {
                var line = new Line(points.get(), entry.key(), entry.value());
                tellDoubled(line, lines.putIfAbsent(count.get(), line));
            }
        }
        var table = new TreeMap<Integer, Points>();
        lines.forEach((count, line) -> {
            tellUnreachable(line, count);
            tellFall(line, lines.lowerEntry(count));
            table.put(count, line.points());
        });
        return table;
    }

    private static void tellDoubled(Line line, @Nullable Line first) {
        if (first != null) {
            line.key().refuse(ProblemCode.DOUBLED_KEY, String.valueOf(first.key().place().line()));
        }
    }

    /// Nothing done is 0 by the arithmetic; a table may say so, but not otherwise.
    private void tellUnreachable(Line line, int count) {
        if (count > items && items > 0) {
            line.key().refuse(ProblemCode.UNREACHABLE_POINTS, line.points().plain(), String.valueOf(count),
                    String.valueOf(items));
        } else if (count == 0 && !line.points().isZero()) {
            line.key().refuse(ProblemCode.NUMBER_OUT_OF_BOUNDS, "1", String.valueOf(items));
        }
    }

    private static void tellFall(Line line, Map.@Nullable Entry<Integer, Line> lower) {
        if (lower != null && line.points().compareTo(lower.getValue().points()) < 0) {
            line.value().refuse(ProblemCode.POINTS_DO_NOT_RISE, line.points().plain(),
                    String.valueOf(lower.getKey()), lower.getValue().points().plain());
        }
    }
}
