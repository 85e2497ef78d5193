package phonngan.intake.jdbc;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import phonngan.common.OfficeYear;
import phonngan.intake.EvidenceFile;
import phonngan.intake.EvidenceFiles;
import phonngan.roster.SubjectKey;

/// The register of files in the database.
@Singleton
final class JdbcEvidenceFiles implements EvidenceFiles {
    private final EvidenceFileRows rows;

    JdbcEvidenceFiles(EvidenceFileRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(EvidenceFile file) {
        rows.save(EvidenceFileRow.of(file));
    }

    @Override
    public Optional<EvidenceFile> find(OfficeYear book, long id) {
        return rows.find(book.office(), book.year().be(), id).map(EvidenceFileRow::toFile);
    }

    @Override
    public Optional<EvidenceFile> findOwn(OfficeYear book, SubjectKey owner, String sha256) {
        return rows.findOwn(book.office(), book.year().be(), owner.value(), sha256).map(EvidenceFileRow::toFile);
    }

    @Override
    public List<EvidenceFile> listOwn(OfficeYear book, SubjectKey owner, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.listOwn(book.office(), book.year().be(), owner.value(), ids).stream()
                        .map(EvidenceFileRow::toFile).toList();
    }

    @Override
    public long bytesOf(OfficeYear book, SubjectKey owner) {
        return rows.bytesOf(book.office(), book.year().be(), owner.value());
    }

    @Override
    public Map<Long, String> listShared(OfficeYear book) {
        return rows.listShared(book.office(), book.year().be()).stream()
                .collect(Collectors.toMap(SharedFileRow::fileId, SharedFileRow::sha256));
    }
}
