package phonngan.access.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/// The tables of links and of their use.
@JdbcRepository(dialect = Dialect.MYSQL)
interface WelcomeLinkRows extends GenericRepository<WelcomeLinkRow, Long> {
    WelcomeLinkRow save(WelcomeLinkRow row);

    @Query("""
           select l.link_id, l.office_id, o.code as office_code, l.token_hash, l.made_at, l.expires_at
           from welcome_link l
           join office o on o.office_id = l.office_id
           where l.token_hash = :tokenHash
             and not exists (select 1 from welcome_link_use u where u.link_id = l.link_id)
             and not exists (select 1 from welcome_link n where n.office_id = l.office_id and n.link_id > l.link_id)
           """)
    Optional<StoredWelcomeLink> find(String tokenHash);

    /// How many rows were added: none when it was used before.
    @Query("insert ignore into welcome_link_use (link_id, used_at) values (:link, :at)")
    long use(long link, long at);
}
