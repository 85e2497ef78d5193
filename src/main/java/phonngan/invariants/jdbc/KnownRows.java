package phonngan.invariants.jdbc;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/// Rows of other steps that inspections know about.
@JdbcRepository(dialect = Dialect.MYSQL)
interface KnownRows extends GenericRepository<CheckRow, Long> {

    /// The guards of offices and of rule books for all offices stand apart from the years.
    @Query("""
           select office_id, fiscal_year from office_year_guard where fiscal_year > 0 and office_id > 0
           union select office_id, fiscal_year from ledger_entry
           union select office_id, fiscal_year from ledger_posting
           order by office_id, fiscal_year""")
    List<BookRow> listBooks();

    @Query("""
           select c.claim_id from claim c left join intake_batch b on b.batch_id = c.batch_id
           where c.claim_id in (:claims) and c.office_id = :office and c.fiscal_year = :year
             and b.state = 'undone' and b.undone_at >= :moment""")
    List<Long> listUndone(long office, int year, Collection<Long> claims, long moment);

    @Query("""
           select distinct k.reviewer from (select distinct reviewer, act_id from decision
             where office_id = :office and fiscal_year = :year) k
           join review_act a on a.act_id = k.act_id where a.shown = true and a.entered_at <= :until""")
    List<String> listReviewers(long office, int year, long until);

    @Query("""
           select distinct reviewer from awaiting_closure
           where office_id = :office and fiscal_year = :year and closed_at <= :until""")
    List<String> listClosers(long office, int year, long until);

    @Query("""
           select distinct sha256 from evidence_file
           where office_id = :office and fiscal_year = :year and sha256 > :after
           order by sha256 limit :atMost""")
    List<String> listContentsAfter(long office, int year, String after, int atMost);

    @Query("select distinct subject_key from erasure where office_id = :office")
    List<String> listErased(long office);

    /// A year of an office.
    @Introspected
    record BookRow(long officeId, int fiscalYear) {
    }
}
