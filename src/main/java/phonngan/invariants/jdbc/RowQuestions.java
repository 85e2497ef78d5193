package phonngan.invariants.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/// Questions to readings, roles and reasons. Each answers with the rows at which an invariant does not hold.
@JdbcRepository(dialect = Dialect.MYSQL)
interface RowQuestions extends GenericRepository<CheckRow, Long> {
    @Query("select count(*) from intake_batch where office_id = :office and fiscal_year = :year and state <> 'reading'")
    long countBatches(long office, int year);

    /// A reading accounts for every row that it kept, and every refused row for why.
    @Query("""
           select concat('batch ', b.batch_id) as place,
             concat(b.`stored` + b.unchanged + b.changed + b.refused, ' rows, ', b.refused, ' refused') as expected,
             concat((select count(*) from intake_row r where r.batch_id = b.batch_id), ' rows, ',
               (select count(distinct p.row_no) from intake_problem p
                where p.batch_id = b.batch_id and p.severity = 'refused'), ' refused') as found
           from intake_batch b
           where b.office_id = :office and b.fiscal_year = :year and b.state <> 'reading'
             and (b.refused <> (select count(distinct p.row_no) from intake_problem p
                    where p.batch_id = b.batch_id and p.severity = 'refused')
               or b.`stored` + b.unchanged + b.changed + b.refused
                    <> (select count(*) from intake_row r where r.batch_id = b.batch_id))
           limit :atMost""")
    List<BreachRow> listUnaccountedBatches(long office, int year, int atMost);

    @Query("""
           select concat('claim ', c.claim_id) as place, concat('batch ', c.batch_id, ' row ', c.row_no) as expected,
             '' as found
           from claim c
           where c.office_id = :office and c.fiscal_year = :year
             and not exists (select 1 from intake_row r where r.batch_id = c.batch_id and r.row_no = c.row_no)
           limit :atMost""")
    List<BreachRow> listClaimsOfNoRow(long office, int year, int atMost);

    @Query("""
           select count(*) from role_paper p left join role_answer a on a.paper_id = p.paper_id
           where p.office_id = :office and a.answer = 'confirmed' and p.from_day <= :last
             and (p.to_day is null or p.to_day >= :first)""")
    long countRoles(long office, LocalDate first, LocalDate last);

    /// The product itself appoints administrators, and everybody of the sample year.
    @Query("""
           select concat('role_paper ', p.paper_id) as place, '' as expected,
             concat('account ', p.proposed_by, ', account ', a.answered_by) as found
           from role_paper p
           left join role_answer a on a.paper_id = p.paper_id
           left join account h on h.account_id = p.account_id
           left join account q on q.account_id = p.proposed_by
           left join account c on c.account_id = a.answered_by
           where p.office_id = :office and a.answer = 'confirmed' and p.from_day <= :last
             and (p.to_day is null or p.to_day >= :first)
             and (a.answered_by = p.account_id or p.proposed_by = p.account_id
               or a.answered_by = p.proposed_by and p.proposed_by <> 0
               or h.subject_key = c.subject_key or h.subject_key = q.subject_key
               or p.proposed_by = 0 and p.role <> 'administrator' and not exists (select 1 from sample_mark))
           limit :atMost""")
    List<BreachRow> listRolesGivenByOneself(long office, LocalDate first, LocalDate last, int atMost);

    /// Decisions are asked claim by claim; these are the other ways of saying no. Acts lie as canonical JSON, in whose
    /// texts the quotation marks would be escaped.
    @Query("""
           select concat('closure ', closure_id) as place, '' as expected, '' as found from awaiting_closure
             where office_id = :office and fiscal_year = :year and trim(reason) = ''
           union all
           select concat('word ', word_id), '', wish from directors_word
             where office_id = :office and fiscal_year = :year and trim(reason) = ''
           union all
           select concat('batch ', batch_id), '', state from intake_batch
             where office_id = :office and fiscal_year = :year and state = 'undone'
               and coalesce(trim(undone_reason), '') = ''
           union all
           select concat('list ', l.round, ' v', l.version), '', a.kind from approval_list l
             left join approval_act a on a.list_id = l.list_id
             where l.office_id = :office and l.fiscal_year = :year and a.kind in ('sent-back', 'reopen-asked')
               and a.body like '%"reason":""%'
           union all
           select concat('role_paper ', p.paper_id), '', a.answer from role_paper p
             left join role_answer a on a.paper_id = p.paper_id
             where p.office_id = :office and a.answer in ('declined', 'revoked') and trim(a.reason) = ''
           limit :atMost""")
    List<BreachRow> listNoesWithoutReason(long office, int year, int atMost);
}
