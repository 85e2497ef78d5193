package phonngan.scoring.web;

import java.util.Comparator;
import java.util.List;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.roster.Unit;
import phonngan.scoring.Debt;

/// The units of an office that owe something.
///
/// @param frame around it
/// @param rows one for each unit that the reader may open, those that block most people first
/// @param said what has just been done; empty for nothing
public record OwedUnitsPage(Frame frame, List<Row> rows, String said) {
    /// Keeps its own copy.
    public OwedUnitsPage {
        rows = List.copyOf(rows);
    }

    /// A unit.
    ///
    /// @param unit the unit
    /// @param blocked how many people wait for what it owes itself
    /// @param confirmed how many wait for the judges, after it confirmed
    public record Row(Unit unit, long blocked, long confirmed) {
    }

    static OwedUnitsPage of(Frame frame, List<Unit> units, List<Debt> debts, String said) {
        return new OwedUnitsPage(frame, units.stream().map(unit -> {
            var own = debts.stream().filter(it -> it.unit().equals(unit.code())).toList();
            return new Row(unit, count(own.stream().filter(Debt::isOpen).toList()),
                    count(own.stream().filter(it -> !it.isOpen()).toList()));
        }).filter(it -> it.blocked() + it.confirmed() > 0)
                .sorted(Comparator.comparing(Row::blocked).reversed()).toList(), said);
    }

    private static long count(List<Debt> debts) {
        return debts.stream().map(it -> it.subject().id()).distinct().count();
    }

    /// Where a unit's list is.
    public Address list(Row row) {
        return OwedPage.unit(frame, row.unit().code());
    }
}
