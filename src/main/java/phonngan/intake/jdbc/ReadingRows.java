package phonngan.intake.jdbc;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Queries of those who look up readings that were shown.
final class ReadingRows {
    private ReadingRows() {
    }

    /// How many of the problems of a reading are alike, and which was found first.
    @Introspected
    record Alike(long problems, long firstId) {
    }

    /// How many warnings a reading has.
    @Introspected
    record Warnings(long batchId, long problems) {
    }

    /// The sums of readings in one state.
    @Introspected
    record Sums(String state, long readings, long stored, long unchanged, long changed, long refused) {
    }

    /// Readings.
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Kept extends GenericRepository<BatchRow, Long> {

        @Query("select * from intake_batch where office_id = :office and fiscal_year = :year and batch_id < :before "
                + "and state <> 'reading' order by office_id desc, fiscal_year desc, batch_id desc limit :atMost")
        List<BatchRow> listBefore(long office, int year, long before, int atMost);

        @Query("select * from intake_batch where office_id = :office and fiscal_year = :year and form = :form "
                + "and batch_id < :before and state <> 'reading' order by batch_id desc limit :atMost")
        List<BatchRow> listOfFormBefore(long office, int year, String form, long before, int atMost);

        @Query("select * from intake_batch where batch_id in (select max(batch_id) from intake_batch "
                + "where office_id = :office and fiscal_year = :year and state = 'shown' group by form) order by form")
        List<BatchRow> listLatestOfForms(long office, int year);

        @Query("select * from intake_batch where batch_id = :batch and office_id = :office and fiscal_year = :year "
                + "and state <> 'reading'")
        Optional<BatchRow> find(long office, int year, long batch);

        /// An empty form stands for all.
        @Query("select state, count(*) as readings, sum(`stored`) as `stored`, sum(unchanged) as unchanged, "
                + "sum(changed) as changed, sum(refused) as refused from intake_batch "
                + "where office_id = :office and fiscal_year = :year and (:form = '' or form = :form) "
                + "and state <> 'reading' group by state")
        List<Sums> sum(long office, int year, String form);

        @Query("select distinct form from intake_batch where office_id = :office and fiscal_year = :year "
                + "and state <> 'reading' order by form")
        List<String> listForms(long office, int year);
    }

    /// Problems.
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Problems extends GenericRepository<ProblemRow, Long> {

        @Query("select batch_id, count(*) as problems from intake_problem "
                + "where batch_id in (:batches) and severity = 'warning' group by batch_id")
        List<Warnings> countWarnings(Collection<Long> batches);

        @Query("select count(*) as problems, min(problem_id) as first_id from intake_problem "
                + "where batch_id = :batch group by severity, code")
        List<Alike> group(long batch);

        @Query("select * from intake_problem where problem_id in (:ids)")
        List<ProblemRow> listByIds(Collection<Long> ids);

        @Query("select * from intake_problem where batch_id = :batch and severity = :severity and code = :code "
                + "and problem_id > :after order by batch_id, severity, code, problem_id limit :atMost")
        List<ProblemRow> listAlike(long batch, String severity, String code, long after, int atMost);

        @Query("select * from intake_problem where batch_id = :batch and problem_id > :after "
                + "order by batch_id, problem_id limit :atMost")
        List<ProblemRow> listAfter(long batch, long after, int atMost);
    }

    /// Rows as they came.
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Raw extends GenericRepository<RawRowRow, Long> {

        @Query("select * from intake_row where batch_id = :batch and row_no in (:rows) order by batch_id, row_no")
        List<RawRowRow> list(long batch, Collection<Long> rows);
    }
}
