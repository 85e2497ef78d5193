package phonngan.review.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/// Confirmations and their taking back.
@JdbcRepository(dialect = Dialect.MYSQL)
interface ConfirmationRows extends GenericRepository<ConfirmationRow, Long> {
    String SELECT = """
                    select c.*, e.withdrawn_by, e.reason, e.entered_by as withdrawn_entered_by, e.withdrawn_at
                    from report_confirmation c
                    left join report_confirmation_end e on e.confirmation_id = c.confirmation_id
                    where c.office_id = :office and c.fiscal_year = :year\s""";

    void saveAll(List<ConfirmationRow> rows);

    @Query(SELECT + "and c.confirmation_id = :id")
    Optional<ConfirmationView> find(long office, int year, long id);

    @Query(SELECT + "order by c.confirmation_id")
    List<ConfirmationView> list(long office, int year);

    @Query(SELECT + "and c.subject_key = :subject order by c.confirmation_id")
    List<ConfirmationView> listOf(long office, int year, String subject);

    @Query(SELECT + "and c.form = :form and c.response_key = :key order by c.confirmation_id")
    List<ConfirmationView> listByClaim(long office, int year, String form, String key);
}
