package phonngan.review.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/// The tables of review.
final class ReviewRows {
    private ReviewRows() {
    }

    /// Acts.
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Acts extends GenericRepository<ActRow, Long> {
        ActRow save(ActRow row);

        @Query("update review_act set shown = true where act_id = :act")
        long show(long act);

        @Query("select coalesce(max(act_id), 0) from review_act where office_id = :office and shown = true")
        long lastShown(long office);

        @Query("select count(*) from review_act where office_id = :office and shown = true")
        long countShown(long office);
    }

    /// Rows of decision files on their way.
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Staged extends GenericRepository<StagedDecisionRow, Long> {
        Iterable<StagedDecisionRow> saveAll(Iterable<StagedDecisionRow> rows);

        @Query("select * from staged_decision where act_id = :act and sort_key > :after order by act_id, sort_key limit :atMost")
        List<StagedDecisionRow> listAfter(long act, String after, int atMost);

        @Query("delete from staged_decision where act_id = :act")
        long clear(long act);
    }

    /// Decisions. One is visible while its act is shown.
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Decisions extends GenericRepository<DecisionRowRow, Long> {
        Iterable<DecisionRowRow> saveAll(Iterable<DecisionRowRow> rows);

        @Query("select d.* from decision d join review_act a on a.act_id = d.act_id and a.shown = true "
                + "where d.office_id = :office and d.fiscal_year = :year and d.form = :form "
                + "and d.identity in (:identities)")
        List<DecisionRowRow> list(long office, int year, String form, Collection<String> identities);

        /// Few people decide in few acts: both are found in the index alone, and only then is looked what is shown.
        @Query("select distinct k.reviewer from (select distinct reviewer, act_id from decision "
                + "where office_id = :office and fiscal_year = :year) k "
                + "join review_act a on a.act_id = k.act_id where a.shown = true")
        List<String> listReviewers(long office, int year);
    }
}
