package phonngan.intake.jdbc;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Files that people sent.
@JdbcRepository(dialect = Dialect.MYSQL)
interface EvidenceFileRows extends GenericRepository<EvidenceFileRow, Long> {
    EvidenceFileRow save(EvidenceFileRow row);

    @Query("select * from evidence_file where file_id = :id and office_id = :office and fiscal_year = :year")
    Optional<EvidenceFileRow> find(long office, int year, long id);

    @Query("select * from evidence_file where office_id = :office and fiscal_year = :year and subject_key = :owner "
            + "and sha256 = :sha256")
    Optional<EvidenceFileRow> findOwn(long office, int year, String owner, String sha256);

    @Query("select * from evidence_file where file_id in (:ids) and office_id = :office and fiscal_year = :year "
            + "and subject_key = :owner order by file_id")
    List<EvidenceFileRow> listOwn(long office, int year, String owner, Collection<Long> ids);

    @Query("select coalesce(sum(size_bytes), 0) from evidence_file where office_id = :office and fiscal_year = :year "
            + "and subject_key = :owner")
    long bytesOf(long office, int year, String owner);

    @Query("""
           select f.file_id, f.sha256 from (select sha256 from evidence_file
             where office_id = :office and fiscal_year = :year
             group by office_id, fiscal_year, sha256 having count(*) > 1) k
           left join evidence_file f
             on f.office_id = :office and f.fiscal_year = :year and f.sha256 = k.sha256
           order by f.sha256, f.file_id""")
    List<SharedFileRow> listShared(long office, int year);
}
