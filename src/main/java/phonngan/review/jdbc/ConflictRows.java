package phonngan.review.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// The table of judges' conflicts.
@JdbcRepository(dialect = Dialect.MYSQL)
interface ConflictRows extends GenericRepository<ConflictRow, Long> {
    ConflictRow save(ConflictRow row);

    @Query("select * from judge_conflict where office_id = :office and fiscal_year = :year "
            + "order by office_id, fiscal_year, conflict_id")
    List<ConflictRow> list(long office, int year);
}
