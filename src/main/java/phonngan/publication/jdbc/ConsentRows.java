package phonngan.publication.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// The table of consents.
@JdbcRepository(dialect = Dialect.MYSQL)
interface ConsentRows extends GenericRepository<ConsentRow, Long> {

    ConsentRow save(ConsentRow row);

    @Query("""
           select * from publication_consent where office_id = :office and fiscal_year = :year
           order by office_id, fiscal_year, consent_id""")
    List<ConsentRow> listOf(long office, int year);
}
