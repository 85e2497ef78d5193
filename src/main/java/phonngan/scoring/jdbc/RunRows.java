package phonngan.scoring.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The tables of runs.
final class RunRows {
    private RunRows() {
    }

    /// Runs.
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Runs extends GenericRepository<RunRow, Long> {
        RunRow save(RunRow row);

        @Query("select coalesce(max(run_no), 0) from score_run where office_id = :office and fiscal_year = :year")
        int lastNumber(long office, int year);

        @Query("update score_run set run_no = :number, line_count = :lines, awaiting = :awaiting where run_id = :run")
        long show(long run, int number, long lines, long awaiting);

        @Query("select * from score_run where office_id = :office and fiscal_year = :year and run_no = :number")
        Optional<RunRow> find(long office, int year, int number);

        @Query("select * from score_run where office_id = :office and fiscal_year = :year and round = :round "
                + "and run_no is not null order by run_no desc limit 1")
        Optional<RunRow> findLatest(long office, int year, String round);

        @Query("select * from score_run where office_id = :office and fiscal_year = :year and round = :round "
                + "and run_no < :number order by run_no desc limit 1")
        Optional<RunRow> findLatestBefore(long office, int year, String round, int number);

        @Query("select * from score_run where office_id = :office and fiscal_year = :year and run_no < :before "
                + "order by office_id desc, fiscal_year desc, run_no desc limit :atMost")
        List<RunRow> listBefore(long office, int year, int before, int atMost);
    }

    /// Who was measured.
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Subjects extends GenericRepository<RunSubjectRow, Long> {
        Iterable<RunSubjectRow> saveAll(Iterable<RunSubjectRow> rows);

        @Query("select * from run_subject where run_id = :run and subject_id = :id")
        Optional<RunSubjectRow> find(long run, String id);

        @Query("select * from run_subject where run_id = :run and subject_id in (:ids)")
        List<RunSubjectRow> listByIds(long run, Collection<String> ids);

        @Query("select * from run_subject where run_id = :run and place > :after order by run_id, place limit :atMost")
        List<RunSubjectRow> listAfter(long run, int after, int atMost);
    }

    /// What runs saw.
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface SeenEvidence extends GenericRepository<RunEvidenceRow, Long> {
        Iterable<RunEvidenceRow> saveAll(Iterable<RunEvidenceRow> rows);

        @Query("select * from run_evidence where run_id = :run and subject > :after "
                + "order by run_id, subject, indicator, claim_id limit :atMost")
        List<RunEvidenceRow> listAfter(long run, int after, int atMost);

        @Query("select * from run_evidence where run_id = :run and subject = :subject order by indicator, claim_id")
        List<RunEvidenceRow> listOf(long run, int subject);

        @Query("select * from run_evidence where run_id = :run and subject in (:subjects) "
                + "order by run_id, subject, indicator, claim_id")
        List<RunEvidenceRow> listOfAll(long run, Collection<Integer> subjects);
    }

    /// Figures.
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Lines extends GenericRepository<RunLineRow, Long> {
        /// The later run's figures beside the earlier one's.
        String BOTH = " from run_line b left join run_line a on a.run_id = :earlier "
                + "and a.subject_key = b.subject_key and a.indicator = b.indicator where b.run_id = :later ";
        /// Where they differ; no figure is another figure than 0.
        String DIFFER = "and (a.run_id is null or a.state <> b.state or coalesce(a.base, -1) <> coalesce(b.base, -1) "
                + "or coalesce(a.bonus, -1) <> coalesce(b.bonus, -1)) ";

        Iterable<RunLineRow> saveAll(Iterable<RunLineRow> rows);

        @Query("select * from run_line where run_id = :run and line_no > :after order by run_id, line_no limit :atMost")
        List<RunLineRow> listAfter(long run, long after, int atMost);

        @Query("select * from run_line where run_id = :run and subject_key >= :subject "
                + "and (subject_key > :subject or indicator > :indicator) order by run_id, subject_key, indicator limit :atMost")
        List<RunLineRow> listBySubject(long run, String subject, String indicator, int atMost);

        @Query("select * from run_line where run_id = :run and subject_key = :subject order by indicator")
        List<RunLineRow> listOf(long run, String subject);

        @Query("select * from run_line where run_id = :run and subject_key in (:subjects) "
                + "order by run_id, subject_key, indicator")
        List<RunLineRow> listOfAll(long run, Collection<String> subjects);

        @Query("select * from run_line where run_id = :run and line_no > :after and state = :state "
                + "order by run_id, line_no limit :atMost")
        List<RunLineRow> listInState(long run, String state, long after, int atMost);

        @Query("select b.*" + BOTH + "and b.line_no > :after " + DIFFER
                + "order by b.run_id, b.line_no limit :atMost")
        List<RunLineRow> listChanged(long earlier, long later, long after, int atMost);

        @Query("select count(*)" + BOTH + DIFFER)
        long countChanged(long earlier, long later);

        @Query("select count(distinct b.subject_key)" + BOTH + DIFFER)
        long countSubjectsChanged(long earlier, long later);

        @Query("select count(*)" + BOTH + "and a.run_id is null")
        long countNew(long earlier, long later);
    }

    /// Closed steps.
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Closures extends GenericRepository<ClosureRow, Long> {
        Iterable<ClosureRow> saveAll(Iterable<ClosureRow> rows);

        @Query("select * from awaiting_closure where office_id = :office and fiscal_year = :year "
                + "and closed_at <= :until")
        List<ClosureRow> list(long office, int year, long until);

        @Query("select * from awaiting_closure where office_id = :office and fiscal_year = :year "
                + "order by closed_at, closure_id")
        List<ClosureRow> listInTime(long office, int year);

        @Query("select max(closed_at) from awaiting_closure where office_id = :office and fiscal_year = :year")
        Optional<Long> findLast(long office, int year);

        @Query("select distinct reviewer from awaiting_closure where office_id = :office and fiscal_year = :year")
        List<String> listClosers(long office, int year);
    }
}
