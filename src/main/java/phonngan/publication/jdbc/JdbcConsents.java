package phonngan.publication.jdbc;

import jakarta.inject.Singleton;
import java.util.List;
import phonngan.common.OfficeYear;
import phonngan.publication.Consent;
import phonngan.publication.Consents;

/// Consents over JDBC.
@Singleton
final class JdbcConsents implements Consents {
    private final ConsentRows rows;

    JdbcConsents(ConsentRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Consent> list(OfficeYear book) {
        return rows.listOf(book.office(), book.year().be()).stream().map(ConsentRow::consent).toList();
    }

    @Override
    public void add(OfficeYear book, Consent consent) {
        rows.save(ConsentRow.of(book, consent));
    }
}
