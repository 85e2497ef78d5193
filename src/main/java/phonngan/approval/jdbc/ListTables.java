package phonngan.approval.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The tables of lists.
final class ListTables {
    private ListTables() {
    }

    /// Versions.
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Lists extends GenericRepository<ListRow, Long> {
        ListRow save(ListRow row);

        @Query("""
               select list_id, office_id, fiscal_year, round, version, replaces, list_hash, head_seq, head_hash,
                 rule_digest, run_no, proposed_by, entered_by, proposed_at
               from approval_list where office_id = :office and fiscal_year = :year and round = :round
               order by office_id, fiscal_year, round, version""")
        List<ListHeading> listOf(long office, int year, String round);

        @Query("""
               select distinct round from approval_list where office_id = :office and fiscal_year = :year
               order by round""")
        List<String> listRounds(long office, int year);

        @Query("""
               select list_id, office_id, fiscal_year, round, version, replaces, list_hash, head_seq, head_hash,
                 rule_digest, run_no, proposed_by, entered_by, proposed_at
               from approval_list where list_code = :code order by list_code desc, list_id desc limit 1""")
        Optional<ListHeading> findByCode(String code);

        @Query("select body from approval_list where list_id = :list")
        String getText(long list);
    }

    /// Acts.
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Acts extends GenericRepository<ActRow, Long> {
        ActRow save(ActRow row);

        @Query("select * from approval_act where list_id in (:lists) order by act_id")
        List<ActRow> listOf(Collection<Long> lists);
    }

    /// Words of the director.
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Words extends GenericRepository<WordRow, Long> {
        WordRow save(WordRow row);

        @Query("""
               select * from directors_word where office_id = :office and fiscal_year = :year and round = :round
               order by office_id, fiscal_year, round, word_id""")
        List<WordRow> listOf(long office, int year, String round);
    }
}
