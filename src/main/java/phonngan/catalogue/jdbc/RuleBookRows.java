package phonngan.catalogue.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/// The tables of rule books.
final class RuleBookRows {
    private RuleBookRows() {
    }

    /// Texts.
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Texts extends GenericRepository<RuleBookRow, String> {
        RuleBookRow save(RuleBookRow row);

        Optional<RuleBookRow> findByDigest(String digest);
    }

    /// Loadings.
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Loadings extends GenericRepository<LoadingRow, Long> {
        LoadingRow save(LoadingRow row);

        @Query("select digest from rule_book_loading where office_id = :office and fiscal_year = :year "
                + "order by loading_id desc limit 1")
        Optional<String> findLast(long office, int year);

        @Query("select * from rule_book_loading where office_id in (:office, 0) and fiscal_year = :year "
                + "order by loading_id")
        List<LoadingRow> listAll(long office, int year);

        @Query("select distinct fiscal_year from rule_book_loading where office_id in (:office, 0) "
                + "order by fiscal_year desc")
        List<Integer> listYears(long office);
    }
}
