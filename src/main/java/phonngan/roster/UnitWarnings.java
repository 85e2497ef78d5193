package phonngan.roster;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.roster.CheckedRow.Sound;

/// What somebody should look at in units that were taken; none is refused for it.
///
/// @param after the whole roster as it now stands
record UnitWarnings(Roster after) {

    List<Problem> of(RowsById<UnitColumn, Unit> rows) {
        return rows.taken().values().stream().map(List::getFirst)
                .filter(it -> !it.content().parentCode().isEmpty()).flatMap(this::parent).toList();
    }

    private Stream<Problem> parent(Sound<UnitColumn, Unit> row) {
        var unit = row.content();
        if (after.findUnit(unit.parentCode()).isEmpty()) {
            return Stream.of(Problem.warning(ProblemCode.UNKNOWN_PARENT, row.row().at(UnitColumn.PARENT_CODE),
                    unit.parentCode(), unit.code()));
        }
        return isBelowItself(unit)
                ? Stream.of(Problem.warning(ProblemCode.PARENT_CYCLE, row.row().at(UnitColumn.PARENT_CODE),
                        unit.parentCode(), unit.code()))
                : Stream.empty();
    }

    private boolean isBelowItself(Unit unit) {
        var seen = new HashSet<String>();
        var above = after.findUnit(unit.parentCode());
        while (above.isPresent() && seen.add(above.get().code())) {
            if (above.get().code().equals(unit.code())) {
                return true;
            }
            above = after.findUnit(above.get().parentCode());
        }
        return false;
    }
}
