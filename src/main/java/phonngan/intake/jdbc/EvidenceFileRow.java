package phonngan.intake.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Arrays;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.intake.EvidenceFile;
import phonngan.intake.KeptPaper;
import phonngan.intake.PaperType;
import phonngan.roster.SubjectKey;

/// A file that somebody sent, in the store.
@MappedEntity("evidence_file")
record EvidenceFileRow(@Id long fileId, long officeId, int fiscalYear, String subjectKey, String name, String sha256,
        String mediaType, long sizeBytes, long takenAt) {

    static EvidenceFileRow of(EvidenceFile file) {
        return new EvidenceFileRow(file.id(), file.book().office(), file.book().year().be(), file.owner().value(),
                file.name(), file.paper().sha256(), file.paper().type().media(), file.paper().size(),
                file.at().toEpochMilli());
    }

    EvidenceFile toFile() {
        var type = Arrays.stream(PaperType.values()).filter(it -> it.media().equals(mediaType)).findFirst()
                .orElseThrow();
        return new EvidenceFile(fileId, new OfficeYear(officeId, new FiscalYear(fiscalYear)),
                new SubjectKey(subjectKey), name, new KeptPaper(sha256, type, sizeBytes),
                Instant.ofEpochMilli(takenAt));
    }
}
