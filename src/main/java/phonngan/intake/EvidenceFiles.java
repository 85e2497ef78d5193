package phonngan.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import phonngan.common.OfficeYear;
import phonngan.roster.SubjectKey;

/// The register of files that people sent. It only grows.
public interface EvidenceFiles {

    /// Writes a file in.
    void add(EvidenceFile file);

    /// The file of that id in a year's book.
    Optional<EvidenceFile> find(OfficeYear book, long id);

    /// Somebody's file of that content.
    Optional<EvidenceFile> findOwn(OfficeYear book, SubjectKey owner, String sha256);

    /// Somebody's files of these ids; ids of others are left out.
    List<EvidenceFile> listOwn(OfficeYear book, SubjectKey owner, Collection<Long> ids);

    /// How many bytes somebody's files hold together.
    long bytesOf(OfficeYear book, SubjectKey owner);

    /// The content of every file of a year that more than one person sent, as its SHA-256, by the file's id.
    Map<Long, String> listShared(OfficeYear book);
}
