package phonngan.review.jdbc;

import jakarta.inject.Singleton;
import java.util.List;
import phonngan.common.OfficeYear;
import phonngan.review.ClaimKey;
import phonngan.review.ClaimNote;
import phonngan.review.ClaimNotes;

/// What judges said, in the database.
@Singleton
final class JdbcClaimNotes implements ClaimNotes {
    private final ClaimNoteRows rows;

    JdbcClaimNotes(ClaimNoteRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(ClaimNote note) {
        rows.save(ClaimNoteRow.of(note));
    }

    @Override
    public List<ClaimNote> list(OfficeYear book, ClaimKey claim) {
        return rows.list(book.office(), book.year().be(), claim.form(), claim.responseKey()).stream()
                .map(ClaimNoteRow::toNote).toList();
    }
}
