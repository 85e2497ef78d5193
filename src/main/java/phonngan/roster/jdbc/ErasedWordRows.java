package phonngan.roster.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// Marks of erased words, without those of people who were let back.
@JdbcRepository(dialect = Dialect.MYSQL)
interface ErasedWordRows extends GenericRepository<SubjectRow, String> {

    @Query("select w.mark, e.subject_key, w.first_length, w.last_length from erased_word w join erasure e on e.erasure_id = w.erasure_id "
            + "where w.office_id = :office "
            + "and not exists (select 1 from erasure_return r where r.erasure_id = w.erasure_id)")
    List<ErasedWordRow> listOf(long office);
}
