package phonngan.access.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/// The tables of papers about roles and of the answers to them.
@JdbcRepository(dialect = Dialect.MYSQL)
interface RolePaperRows extends GenericRepository<RolePaperRow, Long> {
    String WHOLE = """
                   select p.paper_id, p.office_id, p.account_id, p.role, p.unit_code, p.order_no, p.from_day, p.to_day,
                          p.acting, p.proposed_by, p.proposed_at,
                          (select count(*) from role_answer c where c.paper_id = p.paper_id and c.answer = 'confirmed')
                            as confirmed,
                          (select count(*) from role_answer d where d.paper_id = p.paper_id and d.answer = 'declined')
                            as declined,
                          (select count(*) from role_answer r where r.paper_id = p.paper_id and r.answer = 'revoked')
                            as revoked
                   from role_paper p
                   """;
    String UNENDED = " and not exists (select 1 from role_answer e where e.paper_id = p.paper_id "
            + "and e.answer in ('declined', 'revoked')) ";

    RolePaperRow save(RolePaperRow row);

    @Query("insert into role_answer (paper_id, answer, answered_by, answered_at, reason) "
            + "values (:paper, :answer, :by, :at, :reason)")
    void answer(long paper, String answer, long by, long at, String reason);

    @Query(WHOLE + "where p.paper_id = :paper")
    Optional<StoredRolePaper> find(long paper);

    @Query(WHOLE + "where p.office_id = :office" + UNENDED + "order by p.office_id, p.paper_id")
    List<StoredRolePaper> listOpen(long office);

    @Query(WHOLE + "where p.account_id = :account" + UNENDED + "and exists (select 1 from role_answer y "
            + "where y.paper_id = p.paper_id and y.answer = 'confirmed') order by p.account_id, p.paper_id")
    List<StoredRolePaper> listConfirmed(long account);
}
