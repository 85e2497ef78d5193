package phonngan.app.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/// The marks of the sample year.
@JdbcRepository(dialect = Dialect.MYSQL)
interface SampleMarkRows extends GenericRepository<SampleMarkRow, Long> {
    SampleMarkRow save(SampleMarkRow row);

    @Query("select state from sample_mark order by mark_id desc limit 1")
    Optional<String> findLastState();
}
