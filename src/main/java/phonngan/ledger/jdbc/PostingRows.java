package phonngan.ledger.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/// The table of postings.
@JdbcRepository(dialect = Dialect.MYSQL)
interface PostingRows extends GenericRepository<PostingRow, Long> {

    void save(PostingRow row);

    @Query("""
           select * from ledger_posting where office_id = :office and fiscal_year = :year
           order by posting_no desc limit 1""")
    Optional<PostingRow> findLast(long office, int year);

    @Query("""
           select * from ledger_posting where office_id = :office and fiscal_year = :year
           order by posting_no""")
    List<PostingRow> listAll(long office, int year);
}
