package phonngan.review.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// The table of committee members.
@JdbcRepository(dialect = Dialect.MYSQL)
interface CommitteeMemberRows extends GenericRepository<CommitteeMemberRow, Long> {

    void saveAll(Iterable<CommitteeMemberRow> rows);

    /// All of an office's year, as they were loaded.
    @Query("select * from committee_member where office_id = :office and fiscal_year = :year order by member_id")
    List<CommitteeMemberRow> listOf(long office, int year);
}
