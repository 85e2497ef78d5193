package phonngan.intake.jdbc;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import phonngan.common.OfficeYear;
import phonngan.common.jdbc.Guard;
import phonngan.intake.Draft;
import phonngan.intake.Drafts;
import phonngan.roster.SubjectKey;

/// Drafts in the database.
@Singleton
final class JdbcDrafts implements Drafts {
    private final DraftRows rows;
    private final Guard guard;

    JdbcDrafts(DraftRows rows, Guard guard) {
        this.rows = rows;
        this.guard = guard;
    }

    @Override
    public void keep(Draft draft) {
        guard.lock(draft.book());
        drop(draft.book(), draft.owner(), draft.receipt());
        rows.save(DraftRow.of(draft));
    }

    @Override
    public Optional<Draft> find(OfficeYear book, SubjectKey owner, String receipt) {
        return rows.find(book.office(), book.year().be(), owner.value(), receipt).map(DraftRow::draft);
    }

    @Override
    public List<Draft> list(OfficeYear book, SubjectKey owner) {
        return rows.list(book.office(), book.year().be(), owner.value()).stream().map(DraftRow::draft).toList();
    }

    @Override
    public void drop(OfficeYear book, SubjectKey owner, String receipt) {
        rows.drop(book.office(), book.year().be(), owner.value(), receipt);
    }
}
