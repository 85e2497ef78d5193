package phonngan.roster.jdbc;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// The table of keys.
@JdbcRepository(dialect = Dialect.MYSQL)
interface SubjectRows extends GenericRepository<SubjectRow, String> {

    void saveAll(Iterable<SubjectRow> rows);

    List<SubjectRow> findByOfficeId(long officeId);
}
