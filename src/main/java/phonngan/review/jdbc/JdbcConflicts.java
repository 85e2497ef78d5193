package phonngan.review.jdbc;

import jakarta.inject.Singleton;
import java.util.List;
import phonngan.common.OfficeYear;
import phonngan.common.jdbc.Guard;
import phonngan.review.Conflict;
import phonngan.review.Conflicts;

/// Judges' conflicts in the database.
@Singleton
final class JdbcConflicts implements Conflicts {
    private final ConflictRows rows;
    private final Guard guard;

    JdbcConflicts(ConflictRows rows, Guard guard) {
        this.rows = rows;
        this.guard = guard;
    }

    @Override
    public void lock(OfficeYear book) {
        guard.lock(book);
    }

    @Override
    public void add(Conflict conflict) {
        rows.save(ConflictRow.of(conflict));
    }

    @Override
    public List<Conflict> list(OfficeYear book) {
        return rows.list(book.office(), book.year().be()).stream().map(ConflictRow::toConflict).toList();
    }
}
