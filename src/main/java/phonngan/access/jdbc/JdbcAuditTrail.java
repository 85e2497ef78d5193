package phonngan.access.jdbc;

import jakarta.inject.Singleton;
import java.util.List;
import phonngan.access.AuditLine;
import phonngan.access.AuditTrail;

/// The trail of acts in the database.
@Singleton
final class JdbcAuditTrail implements AuditTrail {
    private final AuditLineRows rows;

    JdbcAuditTrail(AuditLineRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(AuditLine line) {
        rows.save(AuditLineRow.of(line));
    }

    @Override
    public List<AuditLine> list(long office, long before, int most) {
        return rows.list(office, before, most).stream().map(AuditLineRow::line).toList();
    }
}
