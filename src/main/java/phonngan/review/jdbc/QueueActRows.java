package phonngan.review.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// The table of what became of claims in queues.
@JdbcRepository(dialect = Dialect.MYSQL)
interface QueueActRows extends GenericRepository<QueueActRow, Long> {
    Iterable<QueueActRow> saveAll(Iterable<QueueActRow> rows);

    @Query("select * from queue_act where office_id = :office and fiscal_year = :year and judge = :judge "
            + "order by office_id, fiscal_year, judge, queue_act_id")
    List<QueueActRow> listOf(long office, int year, String judge);

    @Query("select * from queue_act where office_id = :office and fiscal_year = :year and queue_act_id > :after "
            + "order by office_id, fiscal_year, queue_act_id limit :most")
    List<QueueActRow> listAfter(long office, int year, long after, int most);

    @Query("select coalesce(max(queue_act_id), 0) from queue_act where office_id = :office and fiscal_year = :year")
    long last(long office, int year);
}
