package phonngan.roster.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.stream.Stream;

/// The table of periods.
@JdbcRepository(dialect = Dialect.MYSQL)
interface StaffPeriodRows extends GenericRepository<StaffPeriodRow, Long> {

    void saveAll(Iterable<StaffPeriodRow> rows);

    /// What held after a load: each person's periods of the latest load up to it that names the person.
    @Query("""
           select s.code, p.subject_key, p.prefix, p.first_name, p.last_name, p.position_title, p.role_group,
                  p.employment_type, p.unit_code, p.email, p.start_on, p.end_on
           from (select q.*, rank() over (partition by q.subject_key order by q.load_no desc) as age
                 from staff_period q
                 where q.office_id = :office and q.fiscal_year = :year and q.load_no <= :load) p
           join subject s on s.subject_key = p.subject_key
           where p.age = 1
           """)
    Stream<StoredPeriod> listAsOf(long office, int year, int load);
}
