package phonngan.common.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import phonngan.common.OfficeYear;
import phonngan.common.WritingStopped;

/// The guard row of an office's year: every writing transaction locks it first, so that balances, chains and checks
/// of separation see a standing world without a single abort. Nobody gets in while the last check of the year found its
/// ledger broken: what is written on broken ground would hide what happened.
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Guard extends GenericRepository<GuardRow, Long> {
    /// Stands in the place of the year.
    int NO_YEAR = 0;

    /// Locks the row until the surrounding transaction ends; makes it when the year is new to the office.
    default void lock(OfficeYear book) {
        lock(book.office(), book.year().be());
    }

    /// As [#lock(OfficeYear)], for what an office keeps outside its years, such as who holds which role.
    default void lockOffice(long office) {
        lock(office, NO_YEAR);
    }

    /// As [#lock(OfficeYear)], by numbers.
    default void lock(long office, int year) {
        if (findLocked(office, year).isEmpty()) {
            make(office, year);
            findLocked(office, year);
        }
        if (findStopping(office, year).orElse(0L) > 0) {
            throw new WritingStopped(year);
        }
    }

    /// How many findings of the last check of the year stop writing.
    @Query("select stopping from invariant_check where office_id = :office and fiscal_year = :year "
            + "order by office_id desc, fiscal_year desc, check_id desc limit 1")
    Optional<Long> findStopping(long office, int year);

    /// The row, locked, if it is there.
    @Query("select office_id from office_year_guard where office_id = :office and fiscal_year = :year for update")
    Optional<Long> findLocked(long office, int year);

    /// Makes the row unless somebody else just did.
    @Query("insert into office_year_guard (office_id, fiscal_year) values (:office, :year) "
            + "on duplicate key update fiscal_year = values(fiscal_year)")
    void make(long office, int year);
}
