package phonngan.access.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// The table of the trail.
@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditLineRows extends GenericRepository<AuditLineRow, Long> {
    AuditLineRow save(AuditLineRow row);

    @Query("select * from audit_line where office_id = :office and line_id < :before "
            + "order by office_id desc, line_id desc limit :most")
    List<AuditLineRow> list(long office, long before, int most);
}
