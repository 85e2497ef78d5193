package phonngan.intake.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/// Versions of claims. A version is visible while its reading is shown.
@JdbcRepository(dialect = Dialect.MYSQL)
interface ClaimRows extends GenericRepository<ClaimRow, Long> {
    Iterable<ClaimRow> saveAll(Iterable<ClaimRow> rows);

    @Query("select c.identity, c.response_key, c.version, c.content_hash from claim c use index (ix_claim_identity) "
            + "join intake_batch b on b.batch_id = c.batch_id and b.state = 'shown' "
            + "where c.office_id = :office and c.fiscal_year = :year and c.form = :form and c.identity in (:identities)")
    List<KnownClaimRow> listKnown(long office, int year, String form, Collection<String> identities);

    /// Versions whose answer is not staged by the reading, without those of erased people; staged sort keys are identity, U+0001 and row.
    @Query("select c.identity, c.response_key, c.version, c.content_hash from claim c "
            + "join intake_batch b on b.batch_id = c.batch_id and b.state = 'shown' "
            + "where c.office_id = :office and c.fiscal_year = :year and c.form = :form and c.identity > :after "
            + "and not exists (select 1 from erasure e where e.office_id = c.office_id "
            + "and e.subject_key = c.subject_key) "
            + "and not exists (select 1 from staged_row s where s.batch_id = :batch "
            + "and s.sort_key > concat(c.identity, :low) and s.sort_key < concat(c.identity, :high)) "
            + "order by c.office_id, c.fiscal_year, c.form, c.identity limit :atMost")
    List<KnownClaimRow> listAbsent(long batch, long office, int year, String form, String after, String low,
            String high, int atMost);

    @Query("select count(distinct c.response_key) from claim c "
            + "join intake_batch b on b.batch_id = c.batch_id and b.state = 'shown' "
            + "where c.office_id = :office and c.fiscal_year = :year and c.form = :form")
    long countKeys(long office, int year, String form);

    @Query("select c.* from claim c join intake_batch b on b.batch_id = c.batch_id and b.state = 'shown' "
            + "where c.office_id = :office and c.fiscal_year = :year and c.subject_key is null and c.claim_id > :after "
            + "and not exists (select 1 from claim_match m where m.claim_id = c.claim_id) "
            + "order by c.claim_id limit :atMost")
    List<ClaimRow> listUnmatched(long office, int year, long after, int atMost);

    @Query("select c.* from claim c join intake_batch b on b.batch_id = c.batch_id and b.state = 'shown' "
            + "where c.office_id = :office and c.fiscal_year = :year and c.form = :form and c.identity > :after "
            + "order by c.office_id, c.fiscal_year, c.form, c.identity limit :atMost")
    List<ClaimRow> listAfter(long office, int year, String form, String after, int atMost);

    @Query("select c.* from claim c use index (ix_claim_identity) join intake_batch b on b.batch_id = c.batch_id and b.state = 'shown' "
            + "where c.office_id = :office and c.fiscal_year = :year and c.form = :form and c.identity in (:identities)")
    List<ClaimRow> listOf(long office, int year, String form, Collection<String> identities);

    @Query("select c.* from claim c join intake_batch b on b.batch_id = c.batch_id and b.state = 'shown' "
            + "where c.claim_id in (:ids) and c.office_id = :office and c.fiscal_year = :year")
    List<ClaimRow> listByIds(long office, int year, Collection<Long> ids);

    @Query("select c.form, c.identity from claim c "
            + "join intake_batch b on b.batch_id = c.batch_id and b.state = 'shown' "
            + "where c.subject_key = :subject and c.office_id = :office and c.fiscal_year = :year "
            + "union select m.form, m.identity from claim_match m "
            + "where m.subject_key = :subject and m.office_id = :office and m.fiscal_year = :year")
    List<AnswerRow> listAnswersOf(long office, int year, String subject);
}
