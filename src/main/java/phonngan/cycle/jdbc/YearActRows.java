package phonngan.cycle.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// The table of acts.
@JdbcRepository(dialect = Dialect.MYSQL)
interface YearActRows extends GenericRepository<YearActRow, Long> {

    void save(YearActRow row);

    @Query("select * from year_act where office_id = :office and fiscal_year = :year "
            + "order by office_id, fiscal_year, act_no")
    List<YearActRow> listOf(long office, int year);
}
