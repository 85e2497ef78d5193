package phonngan.access.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/// The table of what people can show.
@JdbcRepository(dialect = Dialect.MYSQL)
interface CredentialRows extends GenericRepository<CredentialRow, Long> {

    void saveAll(Iterable<CredentialRow> rows);

    /// What was made since the account last began anew; ids grow with time across both tables.
    @Query("""
           select c.credential_id, c.account_id, c.kind, c.secret, c.made_at, c.made_by, c.expires_at,
                  (select count(*) from credential_use u
                   where u.credential_id = c.credential_id and u.time_step = 0) as uses
           from credential c
           where c.account_id = :account
             and c.credential_id > (select coalesce(max(r.act_id), 0) from account_act r
                                    where r.account_id = :account and r.act = 'restarted')
           order by c.account_id, c.credential_id
           """)
    List<StoredCredential> listOf(long account);

    /// How many rows were added: none when this very use was made before.
    @Query("insert ignore into credential_use (credential_id, time_step, used_at) values (:credential, :step, :at)")
    long use(long credential, long step, long at);
}
