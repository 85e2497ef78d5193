package phonngan.invariants.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/// The table of checks.
@JdbcRepository(dialect = Dialect.MYSQL)
interface CheckRows extends GenericRepository<CheckRow, Long> {
    CheckRow save(CheckRow row);

    @Query("""
           select * from invariant_check where office_id = :office and fiscal_year = :year
           order by office_id desc, fiscal_year desc, check_id desc limit 1""")
    Optional<CheckRow> findLast(long office, int year);
}
