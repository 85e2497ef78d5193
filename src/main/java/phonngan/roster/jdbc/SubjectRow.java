package phonngan.roster.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import phonngan.common.SubjectKind;
import phonngan.roster.KnownSubject;
import phonngan.roster.SubjectKey;

/// A staff id or unit code with its random key, as it lies in the store.
@MappedEntity("subject")
record SubjectRow(@Id String subjectKey, long officeId, String kind, String code) {

    static SubjectRow of(long office, KnownSubject subject) {
        return new SubjectRow(subject.key().value(), office, subject.kind().name(), subject.id());
    }

    KnownSubject subject() {
        return new KnownSubject(new SubjectKey(subjectKey), SubjectKind.valueOf(kind), code);
    }
}
