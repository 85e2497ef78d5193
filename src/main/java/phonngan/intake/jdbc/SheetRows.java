package phonngan.intake.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/// Rows of connections with sheets.
final class SheetRows {
    private SheetRows() {
    }

    /// Versions of connections.
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Connections extends GenericRepository<ConnectionRow, Long> {
        ConnectionRow save(ConnectionRow row);

        @Query("select c.* from sheet_connection c where c.version = (select max(v.version) from sheet_connection v "
                + "where v.connection_id = c.connection_id) order by c.connection_id")
        List<ConnectionRow> list();
    }

    /// What happened to them.
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Events extends GenericRepository<EventRow, Long> {
        EventRow save(EventRow row);

        @Query("select * from sheet_event where event_id in "
                + "(select max(event_id) from sheet_event group by connection_id)")
        List<EventRow> listLatest();

        @Query("select * from sheet_event where event_id in "
                + "(select max(event_id) from sheet_event where fingerprint <> '' group by connection_id)")
        List<EventRow> listLatestRead();
    }

    /// Who reads them.
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Watches extends GenericRepository<WatchRow, Long> {
        @Query("select * from sheet_watch")
        List<WatchRow> list();

        @Query("select * from sheet_watch where connection_id = :connection for update")
        Optional<WatchRow> findLocked(long connection);

        @Query("insert into sheet_watch (connection_id, holder, held_until, tried_at, read_at) "
                + "values (:connection, '', 0, null, null) on duplicate key update holder = holder")
        void make(long connection);

        @Query("update sheet_watch set holder = :holder, held_until = :until where connection_id = :connection")
        long hold(long connection, String holder, long until);

        @Query("update sheet_watch set holder = '', held_until = 0, tried_at = :at, "
                + "read_at = case when :wasRead then :at else read_at end "
                + "where connection_id = :connection and holder = :holder")
        long release(long connection, String holder, long at, boolean wasRead);
    }
}
