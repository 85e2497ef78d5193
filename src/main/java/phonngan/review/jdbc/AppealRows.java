package phonngan.review.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The tables of objections.
final class AppealRows {
    private AppealRows() {
    }

    /// Objections.
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Sent extends GenericRepository<AppealRow, Long> {
        AppealRow save(AppealRow row);

        @Query("select * from appeal where appeal_id = :appeal and office_id = :office and fiscal_year = :year")
        Optional<AppealRow> find(long office, int year, long appeal);

        @Query("select * from appeal where office_id = :office and fiscal_year = :year and decision_id = :decision")
        Optional<AppealRow> findAgainst(long office, int year, long decision);

        @Query("select * from appeal where office_id = :office and fiscal_year = :year and subject_key = :by "
                + "order by appeal_id")
        List<AppealRow> listOf(long office, int year, String by);

        @Query("select p.* from appeal p where p.office_id = :office and p.fiscal_year = :year "
                + "and p.appeal_id > :after and not exists "
                + "(select a.appeal_id from appeal_answer a where a.appeal_id = p.appeal_id) "
                + "order by p.office_id, p.fiscal_year, p.appeal_id limit :most")
        List<AppealRow> listWaiting(long office, int year, long after, int most);

        @Query("select p.* from appeal p where p.office_id = :office and p.fiscal_year = :year "
                + "and p.appeal_id > :after and exists "
                + "(select a.appeal_id from appeal_answer a where a.appeal_id = p.appeal_id) "
                + "order by p.office_id, p.fiscal_year, p.appeal_id limit :most")
        List<AppealRow> listAnswered(long office, int year, long after, int most);

        @Query("select count(*) from appeal p where p.office_id = :office and p.fiscal_year = :year and not exists "
                + "(select a.appeal_id from appeal_answer a where a.appeal_id = p.appeal_id)")
        int countWaiting(long office, int year);
    }

    /// What became of them.
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Answers extends GenericRepository<AppealAnswerRow, Long> {
        AppealAnswerRow save(AppealAnswerRow row);

        @Query("select * from appeal_answer where appeal_id in (:appeals)")
        List<AppealAnswerRow> list(Collection<Long> appeals);
    }
}
