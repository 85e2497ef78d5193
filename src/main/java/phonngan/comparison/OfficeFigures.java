package phonngan.comparison;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import phonngan.common.CodePointOrder;
import phonngan.common.Problem;

/// The office's figures, each known to be somebody's by some indicator.
///
/// @param bySubject figures by indicator id, [OfficeTable#TOTAL] for the total, by subject id and in its order
/// @param problems what could not be taken, in the order of the table
public record OfficeFigures(SortedMap<String, Map<String, OfficeFigure>> bySubject, List<Problem> problems) {
    /// Keeps its own copies, ordered as outputs are.
    public OfficeFigures {
        var ordered = new TreeMap<String, Map<String, OfficeFigure>>(CodePointOrder.BY_CODE_POINT);
        bySubject.forEach((subject, figures) -> ordered.put(subject, Map.copyOf(figures)));
        bySubject = Collections.unmodifiableSortedMap(ordered);
        problems = List.copyOf(problems);
    }

    /// How many figures there are.
    public long count() {
        return bySubject.values().stream().mapToLong(Map::size).sum();
    }
}
