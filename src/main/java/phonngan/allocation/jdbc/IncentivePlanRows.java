package phonngan.allocation.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/// The table of incentive plans.
@JdbcRepository(dialect = Dialect.MYSQL)
interface IncentivePlanRows extends GenericRepository<IncentivePlanRow, Long> {
    IncentivePlanRow save(IncentivePlanRow row);

    @Query("select * from incentive_plan where office_id = :office and fiscal_year = :year "
            + "order by office_id desc, fiscal_year desc, plan_id desc limit 1")
    Optional<IncentivePlanRow> findLast(long office, int year);

    @Query("select * from incentive_plan where office_id = :office and fiscal_year = :year and digest = :digest "
            + "order by office_id desc, fiscal_year desc, plan_id desc limit 1")
    Optional<IncentivePlanRow> findByDigest(long office, int year, String digest);
}
