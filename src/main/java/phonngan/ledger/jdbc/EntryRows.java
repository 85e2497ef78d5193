package phonngan.ledger.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The table of entries: read in pages, each going on after the last row of the one before, and filled from drafts
/// alone.
@JdbcRepository(dialect = Dialect.MYSQL)
interface EntryRows extends GenericRepository<EntryRow, Long> {

    @Query("""
           insert into ledger_entry (office_id, fiscal_year, seq, entry_id, kind, part, follows, subject_key,
             indicator_id, round, points, effective_on, recorded_at, submission_ids, run_id, rule_digest, reverses,
             reason, previous_hash, hash)
           select office_id, fiscal_year, seq, entry_id, kind, part, follows, subject_key,
             indicator_id, round, points, effective_on, recorded_at, submission_ids, run_id, rule_digest, reverses,
             reason, previous_hash, hash
           from ledger_draft where draft_id = :draft""")
    long enter(long draft);

    @Query("""
           select * from ledger_entry where office_id = :office and fiscal_year = :year
           order by seq desc limit 1""")
    Optional<EntryRow> findLast(long office, int year);

    @Query("""
           select * from ledger_entry where office_id = :office and fiscal_year = :year and seq > :after
           order by seq limit :size""")
    List<EntryRow> listAfter(long office, int year, long after, int size);

    @Query("select * from ledger_entry where office_id = :office and fiscal_year = :year and entry_id in (:ids)")
    List<EntryRow> listByIds(long office, int year, Collection<Long> ids);

    @Query("select * from ledger_entry where office_id = :office and fiscal_year = :year and reverses in (:ids)")
    List<EntryRow> listReversals(long office, int year, Collection<Long> ids);

    @Query("""
           select * from ledger_entry where office_id = :office and fiscal_year = :year and subject_key = :subject
           order by seq""")
    List<EntryRow> listOfSubject(long office, int year, String subject);

    /// The last entry at each slot is the one that no other follows; a reversal leaves nothing standing.
    @Query("""
           select e.subject_key, e.indicator_id, e.part, e.entry_id,
             case when e.kind = 'reversal' then 0 else e.points end as points
           from ledger_entry e
           where e.office_id = :office and e.fiscal_year = :year and e.round = :round
             and e.subject_key >= :subject and (e.subject_key > :subject
               or e.indicator_id > :indicator or (e.indicator_id = :indicator and e.part > :part))
             and not exists (select 1 from ledger_entry n
               where n.office_id = e.office_id and n.fiscal_year = e.fiscal_year and n.round = e.round
                 and n.subject_key = e.subject_key and n.indicator_id = e.indicator_id and n.part = e.part
                 and n.follows = e.entry_id)
           order by e.subject_key, e.indicator_id, e.part limit :size""")
    List<SlotRow> listSlotsAfter(long office, int year, String round, String subject, String indicator, String part,
            int size);

    @Query("""
           select subject_key, indicator_id, sum(case when part = 'base' then points else 0 end) as base,
             sum(case when part = 'bonus' then points else 0 end) as bonus
           from ledger_entry
           where office_id = :office and fiscal_year = :year and round = :round and seq <= :head
             and subject_key >= :subject and (subject_key > :subject or indicator_id > :indicator)
           group by subject_key, indicator_id
           order by subject_key, indicator_id limit :size""")
    List<SumRow> listBalancesAfter(long office, int year, String round, long head, String subject, String indicator,
            int size);

    @Query("""
           select subject_key, '' as indicator_id, sum(case when part = 'base' then points else 0 end) as base,
             sum(case when part = 'bonus' then points else 0 end) as bonus
           from ledger_entry
           where office_id = :office and fiscal_year = :year and round = :round and seq <= :head
             and subject_key > :subject
           group by subject_key
           order by subject_key limit :size""")
    List<SumRow> listTotalsAfter(long office, int year, String round, long head, String subject, int size);

    @Query("""
           select office_id, fiscal_year from ledger_entry
           union select office_id, fiscal_year from ledger_posting
           order by office_id, fiscal_year""")
    List<BookRow> listBooks();
}
