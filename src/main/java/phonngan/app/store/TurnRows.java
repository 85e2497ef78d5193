package phonngan.app.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TurnRows extends GenericRepository<TurnRow, String> {

    @Query("select name, turn_no, until_at from service_turn where name = :name for update")
    Optional<TurnRow> findLocked(String name);

    @Query("insert into service_turn (name, turn_no, until_at) values (:name, 0, 0) "
            + "on duplicate key update name = values(name)")
    void make(String name);

    @Query("update service_turn set turn_no = :turnNo, until_at = :untilAt where name = :name")
    void give(String name, long turnNo, long untilAt);
}
