package phonngan.app.privacy;

import java.util.List;
import phonngan.intake.PaperStore;
import phonngan.roster.SubjectKey;

/// The papers that a person sent. Their rows go with the words; the files themselves go once that is settled, but for
/// those that somebody else has sent, too.
final class ErasedFiles {
    private final OwnersHand store;
    private final long office;
    private final SubjectKey person;
    private List<String> contents = List.of();

    ErasedFiles(OwnersHand store, long office, SubjectKey person) {
        this.store = store;
        this.office = office;
        this.person = person;
    }

    void forget(Rewording rewording) {
        contents = store.column("select distinct sha256 from evidence_file f where office_id = ? and subject_key = ? "
                + "and not exists (select 1 from evidence_file o where o.sha256 = f.sha256 "
                + "and (o.subject_key <> f.subject_key or o.office_id <> f.office_id))", office, person.value());
        rewording.count("evidence_file", store.change(
                "delete from evidence_file where office_id = ? and subject_key = ?", office, person.value()));
        rewording.rewordOthers(ErasedClaims.table("evidence_file"));
    }

    /// Removes the files themselves and answers how many were there.
    int remove(PaperStore papers) {
        int gone = 0;
        for (var content : contents) {
            gone += papers.remove(content) ? 1 : 0;
        }
        return gone;
    }
}
