package phonngan.review.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// The table of what judges said.
@JdbcRepository(dialect = Dialect.MYSQL)
interface ClaimNoteRows extends GenericRepository<ClaimNoteRow, Long> {
    ClaimNoteRow save(ClaimNoteRow row);

    @Query("select * from claim_note where office_id = :office and fiscal_year = :year and form = :form "
            + "and response_key = :key order by office_id, fiscal_year, form, response_key, note_id")
    List<ClaimNoteRow> list(long office, int year, String form, String key);
}
