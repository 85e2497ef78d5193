package phonngan.roster.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.stream.Stream;

/// The table of units.
@JdbcRepository(dialect = Dialect.MYSQL)
interface UnitEntryRows extends GenericRepository<UnitEntryRow, Long> {

    void saveAll(Iterable<UnitEntryRow> rows);

    /// What held after a load: each unit as the latest load up to it that names the unit says.
    @Query("""
           select s.code, u.subject_key, u.unit_name, u.short_name, u.parent_code, u.role_group
           from (select q.*, rank() over (partition by q.subject_key order by q.load_no desc) as age
                 from unit_entry q
                 where q.office_id = :office and q.fiscal_year = :year and q.load_no <= :load) u
           join subject s on s.subject_key = u.subject_key
           where u.age = 1
           """)
    Stream<StoredUnit> listAsOf(long office, int year, int load);
}
