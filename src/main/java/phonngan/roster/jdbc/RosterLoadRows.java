package phonngan.roster.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/// The table of loads.
@JdbcRepository(dialect = Dialect.MYSQL)
interface RosterLoadRows extends GenericRepository<RosterLoadRow, Long> {

    void save(RosterLoadRow row);

    /// The number of the year's last load, 0 when there is none.
    @Query("select coalesce(max(load_no), 0) from roster_load where office_id = :office and fiscal_year = :year")
    int findLastNumber(long office, int year);
}
