package phonngan.invariants.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// Questions to runs and entries. Each answers with the rows at which an invariant does not hold; outer joins keep the
/// engines from beginning at the wrong end.
@JdbcRepository(dialect = Dialect.MYSQL)
interface LedgerQuestions extends GenericRepository<CheckRow, Long> {
    /// The run that a round was posted from last.
    String LAST_RUNS = """
                       from ledger_posting p
                       left join score_run s
                         on s.office_id = p.office_id and s.fiscal_year = p.fiscal_year and s.run_no = p.run_id
                       left join run_line l on l.run_id = s.run_id
                       where p.office_id = :office and p.fiscal_year = :year
                         and not exists (select 1 from ledger_posting q where q.office_id = p.office_id
                           and q.fiscal_year = p.fiscal_year and q.round = p.round and q.posting_no > p.posting_no)
                       """;
    String STANDS = """
                    (select 1 from ledger_entry e
                     where e.office_id = s.office_id and e.fiscal_year = s.fiscal_year and e.round = s.round
                       and e.subject_key = l.subject_key and e.indicator_id = l.indicator and e.kind <> 'reversal'
                       and not exists (select 1 from ledger_entry r where r.reverses = e.entry_id)
                    """;
    String OF_RUNS = """
                     from ledger_entry e
                     left join score_run s
                       on s.office_id = e.office_id and s.fiscal_year = e.fiscal_year and s.run_no = e.run_id
                     left join run_line l
                       on l.run_id = s.run_id and l.subject_key = e.subject_key and l.indicator = e.indicator_id
                     where e.office_id = :office and e.fiscal_year = :year and e.kind <> 'adjustment'
                       and (s.run_id is null or s.round <> e.round or s.digest <> e.rule_digest
                         or (e.kind <> 'reversal' and (l.run_id is null
                           or coalesce(case e.part when 'base' then l.base else l.bonus end, 0) <> e.points
                           or replace(e.submission_ids, ';', ' ') <> l.counted)))
                     """;

    @Query("select count(*) " + LAST_RUNS + " and l.run_id is not null")
    long countFigures(long office, int year);

    @Query("select concat('run ', s.run_no, ', ', l.subject_key, ', ', l.indicator) as place, "
            + "cast((l.base + l.bonus) / 100.0 as decimal(20, 2)) as expected, '' as found " + LAST_RUNS
            + "and (l.base > 0 and not exists " + STANDS + " and e.part = 'base' and e.points = l.base) "
            + "or l.bonus > 0 and not exists " + STANDS + " and e.part = 'bonus' and e.points = l.bonus)) "
            + "limit :atMost")
    List<BreachRow> listFiguresThatDoNotStand(long office, int year, int atMost);

    @Query("select count(*) from ledger_entry where office_id = :office and fiscal_year = :year")
    long countEntries(long office, int year);

    @Query("select concat('entry ', e.seq) as place, "
            + "cast(case e.part when 'base' then l.base else l.bonus end / 100.0 as decimal(20, 2)) as expected, "
            + "cast(e.points / 100.0 as decimal(20, 2)) as found " + OF_RUNS + " limit :atMost")
    List<BreachRow> listEntriesOfNoRun(long office, int year, int atMost);
}
