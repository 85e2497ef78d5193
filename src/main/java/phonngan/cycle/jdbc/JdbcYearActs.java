package phonngan.cycle.jdbc;

import jakarta.inject.Singleton;
import java.util.List;
import phonngan.common.OfficeYear;
import phonngan.common.jdbc.Guard;
import phonngan.cycle.YearAct;
import phonngan.cycle.YearActs;

/// Acts over JDBC.
@Singleton
final class JdbcYearActs implements YearActs {
    private final YearActRows rows;
    private final Guard guard;

    JdbcYearActs(YearActRows rows, Guard guard) {
        this.rows = rows;
        this.guard = guard;
    }

    @Override
    public List<YearAct> list(OfficeYear book) {
        return rows.listOf(book.office(), book.year().be()).stream().map(YearActRow::act).toList();
    }

    @Override
    public void lock(OfficeYear book) {
        guard.lock(book);
    }

    @Override
    public void add(YearAct act) {
        rows.save(YearActRow.of(act));
    }
}
