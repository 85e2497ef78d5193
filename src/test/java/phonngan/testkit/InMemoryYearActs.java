package phonngan.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import phonngan.common.OfficeYear;
import phonngan.cycle.YearAct;
import phonngan.cycle.YearActs;

/// Acts in memory.
public final class InMemoryYearActs implements YearActs {
    private final List<YearAct> acts = new ArrayList<>();

    @Override
    public List<YearAct> list(OfficeYear book) {
        return acts.stream().filter(it -> it.book().equals(book)).sorted(Comparator.comparingInt(YearAct::number))
                .toList();
    }

    /// Nothing to do: [DirectTransactions] let in one at a time.
    @Override
    public void lock(OfficeYear book) {
    }

    @Override
    public void add(YearAct act) {
        if (list(act.book()).stream().anyMatch(it -> it.number() == act.number())) {
            throw new IllegalStateException("uk_year_act");
        }
        acts.add(act);
    }
}
