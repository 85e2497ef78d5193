package phonngan.ledger.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/// The table of drafts, the only one of the ledger that may shrink.
@JdbcRepository(dialect = Dialect.MYSQL)
interface DraftRows extends GenericRepository<DraftRow, Long> {

    void saveAll(Iterable<DraftRow> rows);

    @Query("delete from ledger_draft where draft_id = :draft")
    void sweep(long draft);

    @Query("delete from ledger_draft where recorded_at < :instant")
    void sweepBefore(long instant);
}
