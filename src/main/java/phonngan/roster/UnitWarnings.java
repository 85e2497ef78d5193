package phonngan.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.roster.CheckedRow.Sound;

/// What somebody should look at in units that were taken; none is refused for it.
final class UnitWarnings {
    private final Map<String, String> parents;
    private final Set<String> inCircles;

    /// @param after the whole roster as it now stands
    UnitWarnings(Roster after) {
        parents = after.units().stream().collect(Collectors.toMap(Unit::code, Unit::parentCode));
        inCircles = circles();
    }

    List<Problem> of(RowsById<UnitColumn, Unit> rows) {
        return rows.taken().values().stream().map(List::getFirst).filter(it -> !it.content().parentCode().isEmpty())
                .filter(it -> isUnknown(it.content()) || inCircles.contains(it.content().code())).map(this::warning)
                .toList();
    }

    private Problem warning(Sound<UnitColumn, Unit> row) {
        var unit = row.content();
        return Problem.warning(isUnknown(unit) ? ProblemCode.UNKNOWN_PARENT : ProblemCode.PARENT_CYCLE,
                row.row().at(UnitColumn.PARENT_CODE), unit.parentCode(), unit.code());
    }

    private boolean isUnknown(Unit unit) {
        return !parents.containsKey(unit.parentCode());
    }

    /// The units that stand above themselves. Each unit is passed once: who meets an earlier walk learns nothing new.
    private Set<String> circles() {
        var found = new HashSet<String>();
        var walkOf = new HashMap<String, String>();
        for (var start : parents.keySet()) {
            var at = start;
            while (parents.containsKey(at) && walkOf.putIfAbsent(at, start) == null) {
                at = parents.get(at);
            }
            if (start.equals(walkOf.get(at))) {
                while (found.add(at)) {
                    at = parents.get(at);
                }
            }
        }
        return found;
    }
}
