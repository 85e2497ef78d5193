package phonngan.access.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/// The table of stays.
@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRows extends GenericRepository<SessionRow, String> {
    SessionRow save(SessionRow row);

    @Query("select * from sign_in_session where token_hash = :tokenHash")
    Optional<SessionRow> find(String tokenHash);

    @Query("select * from sign_in_session where account_id = :account and opened_at > :after "
            + "order by account_id, opened_at")
    List<SessionRow> listOf(long account, long after);

    @Query("update sign_in_session set seen_at = :at where token_hash = :tokenHash")
    void see(String tokenHash, long at);

    @Query("update sign_in_session set pending = :sealed where token_hash = :tokenHash")
    void keepPending(String tokenHash, String sealed);

    @Query("delete from sign_in_session where token_hash = :tokenHash")
    void end(String tokenHash);

    @Query("delete from sign_in_session where account_id = :account")
    void endAllOf(long account);

    @Query("delete from sign_in_session where opened_at < :before")
    void forget(long before);
}
