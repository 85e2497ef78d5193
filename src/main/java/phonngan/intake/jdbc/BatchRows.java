package phonngan.intake.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/// Readings.
@JdbcRepository(dialect = Dialect.MYSQL)
interface BatchRows extends GenericRepository<BatchRow, Long> {
    BatchRow save(BatchRow row);

    Optional<BatchRow> findByBatchIdAndState(long batchId, String state);

    @Query("select * from intake_batch where office_id = :office and fiscal_year = :year and form = :form "
            + "and state <> 'reading' order by batch_id")
    List<BatchRow> listEverShown(long office, int year, String form);

    @Query("select coalesce(max(shown_ordinal), 0) from intake_batch where office_id = :office and fiscal_year = :year")
    long lastOrdinal(long office, int year);

    @Query("update intake_batch set state = 'shown', shown_ordinal = :ordinal, `stored` = :stored, "
            + "unchanged = :unchanged, changed = :changed, refused = :refused "
            + "where batch_id = :batch and state = 'reading'")
    long show(long batch, long ordinal, long stored, long unchanged, long changed, long refused);

    @Query("update intake_batch set state = 'undone', undone_reason = :reason, undone_by = :who, undone_at = :at "
            + "where batch_id = :batch and state = 'shown'")
    long undo(long batch, String reason, String who, long at);

    @Query("select distinct form from intake_batch where office_id = :office and fiscal_year = :year "
            + "and state = 'shown' order by form")
    List<String> listForms(long office, int year);

    @Query("select distinct fiscal_year from intake_batch where office_id = :office and form = :form "
            + "and state = 'shown' order by fiscal_year desc")
    List<Integer> listYears(long office, String form);

    @Query("select * from intake_batch where office_id = :office and fiscal_year = :year and state <> 'reading' "
            + "order by batch_id")
    List<BatchRow> listEverShown(long office, int year);
}
