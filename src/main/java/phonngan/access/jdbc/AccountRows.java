package phonngan.access.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/// The table of accounts.
@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountRows extends GenericRepository<AccountRow, Long> {
    String WHOLE = """
                   select a.account_id, a.office_id, o.code as office_code, a.login, a.name, a.staff_id, a.subject_key,
                          (select count(*) from account_act c where c.account_id = a.account_id and c.act = 'closed')
                            as closings
                   from account a
                   join office o on o.office_id = a.office_id
                   """;

    void saveAll(Iterable<AccountRow> rows);

    @Query(WHOLE + "where a.login = :login")
    Optional<StoredAccount> findOfLogin(String login);

    @Query(WHOLE + "where a.account_id = :account")
    Optional<StoredAccount> find(long account);

    @Query(WHOLE + "where a.office_id = :office and a.subject_key = :person")
    Optional<StoredAccount> findOfPerson(long office, String person);

    @Query(WHOLE + "where a.office_id = :office order by a.login")
    List<StoredAccount> listOf(long office);

    @Query("select distinct c.account_id from credential c join account a on a.account_id = c.account_id "
            + "where a.office_id = :office and c.kind = 'password'")
    List<Long> listEntered(long office);

    @Query("insert into account_act (act_id, account_id, act, acted_by, acted_at, reason) "
            + "values (:id, :account, :act, :by, :at, :reason)")
    void addAct(long id, long account, String act, long by, long at, String reason);
}
