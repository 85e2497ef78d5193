package phonngan.common.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/// The keys that writing transactions leave as their last row, asked after only when a connection broke while the commit
/// was on its way. Whoever asks enters the key as void first: that waits for a commit that still runs, fails when it came
/// about, and keeps it from ever coming about when it did not.
@JdbcRepository(dialect = Dialect.MYSQL)
public interface CommittedWork extends GenericRepository<CommittedWorkRow, String> {
    /// The transaction of the key came about.
    int DONE = 1;
    /// It did not, and never will.
    int VOID = 0;

    /// Enters a key; it can be there once only.
    @Query("insert into committed_work (work_key, done, at_millis) values (:key, :done, :atMillis)")
    void enter(String key, int done, long atMillis);

    /// Whether the transaction of a key is [#DONE] or [#VOID]; empty when nobody has entered the key.
    @Query("select done from committed_work where work_key = :key")
    Optional<Integer> findDone(String key);

    /// Throws away keys about which nobody will ask any more.
    @Query("delete from committed_work where at_millis < :atMillis")
    void sweepBefore(long atMillis);
}
