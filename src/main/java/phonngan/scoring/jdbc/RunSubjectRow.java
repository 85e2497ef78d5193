package phonngan.scoring.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import phonngan.common.SubjectKind;
import phonngan.roster.Subject;
import phonngan.roster.SubjectKey;
import phonngan.scoring.RunBook.PlacedSubject;

/// Somebody measured in a run.
@MappedEntity("run_subject")
record RunSubjectRow(@Id long runId, int place, String subjectKey, String subjectId, String kind, String name,
        String roleGroup, String unitCode) {

    static RunSubjectRow of(long run, int place, Subject subject) {
        return new RunSubjectRow(run, place, subject.key().value(), subject.id(), subject.kind().name(),
                subject.name(), subject.group(), subject.unitCode());
    }

    PlacedSubject toSubject() {
        return new PlacedSubject(place, new Subject(new SubjectKey(subjectKey), subjectId,
                SubjectKind.valueOf(kind), name, roleGroup, unitCode));
    }
}
