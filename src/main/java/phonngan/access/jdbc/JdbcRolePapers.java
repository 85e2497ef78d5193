package phonngan.access.jdbc;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import phonngan.access.Grant;
import phonngan.access.RolePaper;
import phonngan.access.RolePapers;

/// Papers about roles in the database.
@Singleton
final class JdbcRolePapers implements RolePapers {
    private final RolePaperRows rows;

    JdbcRolePapers(RolePaperRows rows) {
        this.rows = rows;
    }

    @Override
    public void add(RolePaper paper) {
        rows.save(RolePaperRow.of(paper));
    }

    @Override
    public void answer(long paper, RolePaper.State answer, long by, String reason, Instant at) {
        rows.answer(paper, answer.word(), by, at.toEpochMilli(), reason);
    }

    @Override
    public Optional<RolePaper> find(long paper) {
        return rows.find(paper).map(StoredRolePaper::paper);
    }

    @Override
    public List<RolePaper> listOpen(long office) {
        return rows.listOpen(office).stream().map(StoredRolePaper::paper).toList();
    }

    @Override
    public List<Grant> listConfirmed(long account) {
        return rows.listConfirmed(account).stream().map(StoredRolePaper::grant).toList();
    }
}
