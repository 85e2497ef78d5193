package phonngan.app.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/// The offices of this installation.
@JdbcRepository(dialect = Dialect.MYSQL)
interface OfficeRows extends GenericRepository<OfficeRow, Long> {
    OfficeRow save(OfficeRow row);

    Optional<OfficeRow> findByCode(String code);

    @Query("select * from office order by office_id")
    List<OfficeRow> list();
}
