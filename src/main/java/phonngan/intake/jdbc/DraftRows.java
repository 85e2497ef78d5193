package phonngan.intake.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/// Drafts.
@JdbcRepository(dialect = Dialect.MYSQL)
interface DraftRows extends GenericRepository<DraftRow, String> {

    void save(DraftRow row);

    @Query("select * from evidence_draft where office_id = :office and fiscal_year = :year and subject_key = :owner "
            + "and receipt = :receipt")
    Optional<DraftRow> find(long office, int year, String owner, String receipt);

    @Query("select * from evidence_draft where office_id = :office and fiscal_year = :year and subject_key = :owner "
            + "order by saved_at desc, receipt")
    List<DraftRow> list(long office, int year, String owner);

    @Query("delete from evidence_draft where office_id = :office and fiscal_year = :year and subject_key = :owner "
            + "and receipt = :receipt")
    void drop(long office, int year, String owner, String receipt);
}
