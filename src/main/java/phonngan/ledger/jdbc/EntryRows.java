package phonngan.ledger.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import phonngan.common.OfficeYear;

/// The table of entries: read in pages, each going on after the last row of the one before, and filled from drafts
/// alone. A page is ordered by all columns of an index, the constant ones too: else the embedded database does not
/// see that the index has the order already, and sorts all that is left for each page.
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
           order by office_id desc, fiscal_year desc, seq desc limit 1""")
    Optional<EntryRow> findLast(long office, int year);

    @Query("""
           select * from ledger_entry where office_id = :office and fiscal_year = :year and seq > :after
           order by office_id, fiscal_year, seq limit :size""")
    List<EntryRow> listAfter(long office, int year, long after, int size);

    @Query("select * from ledger_entry where office_id = :office and fiscal_year = :year and entry_id in (:ids)")
    List<EntryRow> listByIds(long office, int year, Collection<Long> ids);

    @Query("select * from ledger_entry where office_id = :office and fiscal_year = :year and reverses in (:ids)")
    List<EntryRow> listReversals(long office, int year, Collection<Long> ids);

    @Query("""
           select * from ledger_entry where office_id = :office and fiscal_year = :year and subject_key = :subject
           order by seq""")
    List<EntryRow> listOfSubject(long office, int year, String subject);

    Optional<EntryRow> findByOfficeIdAndFiscalYearAndSeq(long officeId, int fiscalYear, long seq);

    @Query("""
           select * from ledger_entry where office_id = :office and fiscal_year = :year and seq < :before
           order by office_id desc, fiscal_year desc, seq desc limit :size""")
    List<EntryRow> listBefore(long office, int year, long before, int size);

    /// An empty text stands for any.
    @Query("""
           select * from ledger_entry where office_id = :office and fiscal_year = :year and subject_key = :subject
             and (:indicator = '' or indicator_id = :indicator) and (:kind = '' or kind = :kind) and seq < :before
           order by office_id desc, fiscal_year desc, subject_key desc, seq desc limit :size""")
    List<EntryRow> listOfSubjectBefore(long office, int year, String subject, String indicator, String kind,
            long before, int size);

    /// An empty kind stands for any.
    @Query("""
           select * from ledger_entry where office_id = :office and fiscal_year = :year and indicator_id = :indicator
             and (:kind = '' or kind = :kind) and seq < :before
           order by office_id desc, fiscal_year desc, indicator_id desc, seq desc limit :size""")
    List<EntryRow> listOfIndicatorBefore(long office, int year, String indicator, String kind, long before, int size);

    @Query("""
           select * from ledger_entry where office_id = :office and fiscal_year = :year and kind = :kind
             and seq < :before
           order by office_id desc, fiscal_year desc, kind desc, seq desc limit :size""")
    List<EntryRow> listOfKindBefore(long office, int year, String kind, long before, int size);

    /// The page is found in the posting key's index alone, and only its rows are looked up then; a plain `join` would
    /// let the embedded database begin at the wrong end.
    @Query("""
           select k.subject_key, k.indicator_id, k.part, k.follows, e.seq, e.entry_id, e.kind, e.points
           from (
             select office_id, fiscal_year, subject_key, indicator_id, part, follows, seq from ledger_entry
             where office_id = :office and fiscal_year = :year and round = :round
               and subject_key >= :subject and (subject_key > :subject
                 or indicator_id > :indicator or (indicator_id = :indicator and (part > :part
                 or (part = :part and follows > :follows))))
             order by office_id, fiscal_year, round, subject_key, indicator_id, part, follows limit :size) k
           left join ledger_entry e
             on e.office_id = k.office_id and e.fiscal_year = k.fiscal_year and e.seq = k.seq
           order by k.subject_key, k.indicator_id, k.part, k.follows""")
    List<MovementRow> listMovementsAfter(long office, int year, String round, String subject, String indicator,
            String part, long follows, int size);

    /// All movements of a round, page by page.
    default Stream<MovementRow> openMovements(OfficeYear book, String round) {
        return Pages.from(MovementRow.BEFORE_ALL,
                it -> listMovementsAfter(book.office(), book.year().be(), round, it.subjectKey(), it.indicatorId(),
                        it.part(), it.follows(), Pages.SIZE),
                Function.identity());
    }

    @Query("""
           select office_id, fiscal_year from ledger_entry
           union select office_id, fiscal_year from ledger_posting
           order by office_id, fiscal_year""")
    List<BookRow> listBooks();
}
