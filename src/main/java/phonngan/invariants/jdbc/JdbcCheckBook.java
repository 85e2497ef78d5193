package phonngan.invariants.jdbc;

import jakarta.inject.Singleton;
import java.util.Optional;
import phonngan.common.OfficeYear;
import phonngan.invariants.CheckBook;
import phonngan.invariants.KeptCheck;

/// Checks over JDBC.
@Singleton
final class JdbcCheckBook implements CheckBook {
    private final CheckRows checks;

    JdbcCheckBook(CheckRows checks) {
        this.checks = checks;
    }

    @Override
    public void add(KeptCheck check) {
        checks.save(CheckRow.of(check));
    }

    @Override
    public Optional<KeptCheck> findLast(OfficeYear book) {
        return checks.findLast(book.office(), book.year().be()).map(CheckRow::check);
    }
}
