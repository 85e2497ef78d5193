package phonngan.review.jdbc;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/// The taking back of confirmations.
@JdbcRepository(dialect = Dialect.MYSQL)
interface ConfirmationEndRows extends GenericRepository<ConfirmationEndRow, Long> {

    void save(ConfirmationEndRow row);
}
