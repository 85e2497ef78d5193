package phonngan.cycle;

import java.util.List;
import phonngan.common.OfficeYear;

/// Where the acts of years are kept. They are only ever added.
public interface YearActs {

    /// All acts of a year, earliest first.
    List<YearAct> list(OfficeYear book);

    /// Waits until nobody else writes in the year, and keeps others out until the surrounding transaction ends.
    void lock(OfficeYear book);

    /// Adds an act, within the transaction that holds the lock.
    void add(YearAct act);
}
