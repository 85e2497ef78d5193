package phonngan.access.web;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import phonngan.common.Office;
import phonngan.common.ShelvedYear;
import phonngan.common.YearShelf;
import phonngan.roster.Roster;
import phonngan.roster.Rosters;

/// The people of an office as its latest year knows them.
@Singleton
final class Staff {
    private final YearShelf shelf;
    private final Rosters rosters;

    Staff(YearShelf shelf, Rosters rosters) {
        this.shelf = shelf;
        this.rosters = rosters;
    }

    /// The roster of the latest year that has one; empty before the first.
    Roster of(Office office) {
        return shelf.list().stream().filter(it -> it.office().equals(office))
                .sorted(Comparator.comparing((ShelvedYear it) -> it.year().be()).reversed())
                .map(it -> rosters.get(it.book())).filter(it -> !it.staff().isEmpty()).findFirst()
                .orElseGet(() -> new Roster(0, List.of(), List.of()));
    }
}
