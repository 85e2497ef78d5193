package phonngan.review.jdbc;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import phonngan.common.OfficeYear;
import phonngan.review.Confirmation;
import phonngan.review.Confirmations;
import phonngan.roster.SubjectKey;

/// Confirmations in the database.
@Singleton
final class JdbcConfirmations implements Confirmations {
    private final ConfirmationRows rows;
    private final ConfirmationEndRows ends;

    JdbcConfirmations(ConfirmationRows rows, ConfirmationEndRows ends) {
        this.rows = rows;
        this.ends = ends;
    }

    @Override
    public void add(List<Confirmation> confirmations) {
        rows.saveAll(confirmations.stream().map(ConfirmationRow::of).toList());
    }

    @Override
    public void withdraw(Confirmation confirmation, Confirmation.Withdrawal withdrawal) {
        ends.save(ConfirmationEndRow.of(confirmation.id(), withdrawal));
    }

    @Override
    public Optional<Confirmation> find(OfficeYear book, long id) {
        return rows.find(book.office(), book.year().be(), id).map(ConfirmationView::confirmation);
    }

    @Override
    public List<Confirmation> list(OfficeYear book) {
        return confirmations(rows.list(book.office(), book.year().be()));
    }

    @Override
    public List<Confirmation> listOf(OfficeYear book, SubjectKey subject) {
        return confirmations(rows.listOf(book.office(), book.year().be(), subject.value()));
    }

    @Override
    public List<Confirmation> findByClaim(OfficeYear book, String form, String responseKey) {
        return confirmations(rows.listByClaim(book.office(), book.year().be(), form, responseKey));
    }

    private static List<Confirmation> confirmations(List<ConfirmationView> views) {
        return views.stream().map(ConfirmationView::confirmation).toList();
    }
}
