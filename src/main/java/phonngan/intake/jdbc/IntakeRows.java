package phonngan.intake.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/// Rows of readings on their way and for good.
final class IntakeRows {
    private IntakeRows() {
    }

    /// Rows as they came.
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Raw extends GenericRepository<RawRowRow, Long> {
        Iterable<RawRowRow> saveAll(Iterable<RawRowRow> rows);
    }

    /// Problems of rows.
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Problems extends GenericRepository<ProblemRow, Long> {
        Iterable<ProblemRow> saveAll(Iterable<ProblemRow> rows);
    }

    /// Rows waiting to be compared.
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Staged extends GenericRepository<StagedRowRow, Long> {
        Iterable<StagedRowRow> saveAll(Iterable<StagedRowRow> rows);

        @Query("select * from staged_row where batch_id = :batch and sort_key > :after order by batch_id, sort_key limit :atMost")
        List<StagedRowRow> listAfter(long batch, String after, int atMost);

        @Query("delete from staged_row where batch_id = :batch")
        long clear(long batch);
    }

    /// Whose evidence claims turned out to be.
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Matches extends GenericRepository<MatchRow, Long> {
        MatchRow save(MatchRow row);

        @Query("select * from claim_match where office_id = :office and fiscal_year = :year and form = :form "
                + "and identity in (:identities) order by match_id")
        List<MatchRow> list(long office, int year, String form, Collection<String> identities);

        @Query("select coalesce(max(match_id), 0) from claim_match where office_id = :office and fiscal_year = :year")
        long last(long office, int year);
    }

    /// What people said about senders.
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Rulings extends GenericRepository<RulingRow, Long> {
        RulingRow save(RulingRow row);

        @Query("select * from sender_ruling where office_id = :office and fiscal_year = :year "
                + "order by office_id, fiscal_year, ruling_id")
        List<RulingRow> list(long office, int year);
    }

    /// What was seen or missing at its source.
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Sightings extends GenericRepository<SightingRow, Long> {
        Iterable<SightingRow> saveAll(Iterable<SightingRow> rows);

        /// In the order in which the readings were shown.
        @Query("select s.* from claim_sighting s join intake_batch b on b.batch_id = s.batch_id and b.state = 'shown' "
                + "where s.office_id = :office and s.fiscal_year = :year and s.form = :form "
                + "and s.identity in (:identities) order by b.shown_ordinal, s.sighting_id")
        List<SightingRow> listShown(long office, int year, String form, Collection<String> identities);

        @Query("select count(*) from claim_sighting s "
                + "join intake_batch b on b.batch_id = s.batch_id and b.state = 'shown' "
                + "where s.office_id = :office and s.fiscal_year = :year and s.form = :form and s.seen = :seen")
        long countShown(long office, int year, String form, boolean seen);
    }
}
