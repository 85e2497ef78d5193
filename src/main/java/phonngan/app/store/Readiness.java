package phonngan.app.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/// Asks the database a question that only a working one answers.
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Readiness extends GenericRepository<OfficeRow, Long> {

    /// How many years may only be read, because their last check found what stops writing.
    @Query("select count(*) from invariant_check c where c.stopping > 0 and not exists (select 1 from invariant_check l "
            + "where l.office_id = c.office_id and l.fiscal_year = c.fiscal_year and l.check_id > c.check_id)")
    long countStopped();
}
