package phonngan.access.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/// The table of attempts.
@JdbcRepository(dialect = Dialect.MYSQL)
interface AttemptRows extends GenericRepository<AttemptRow, Long> {
    AttemptRow save(AttemptRow row);

    @Query("""
           select count(*) as failures, max(t.attempted_at) as last
           from sign_in_attempt t
           where t.who_mark = :who and t.attempted_at > :after and t.from_mark = :from and t.failed = 1
             and t.attempt_id > (select coalesce(max(s.attempt_id), 0) from sign_in_attempt s
                                 where s.who_mark = :who and s.attempted_at > :after and s.from_mark = :from
                                   and s.failed = 0)
           """)
    StoredTally countHere(String who, String from, long after);

    @Query("""
           select count(*) as failures, max(t.attempted_at) as last
           from sign_in_attempt t
           where t.who_mark = :who and t.attempted_at > :after and t.failed = 1
           """)
    StoredTally countAnywhere(String who, long after);
}
