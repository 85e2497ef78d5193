package phonngan.review.jdbc;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.jdbc.Guard;
import phonngan.review.CommitteeMember;
import phonngan.review.CommitteeRoll;
import phonngan.review.Committees;

/// Committees in the database.
@Singleton
final class JdbcCommittees implements Committees {
    private final Guard guard;
    private final Ids ids;
    private final CommitteeMemberRows rows;

    JdbcCommittees(Guard guard, Ids ids, CommitteeMemberRows rows) {
        this.guard = guard;
        this.ids = ids;
        this.rows = rows;
    }

    @Override
    public CommitteeRoll get(OfficeYear book) {
        return new CommitteeRoll(
                rows.listOf(book.office(), book.year().be()).stream().map(CommitteeMemberRow::member).toList());
    }

    @Override
    public CommitteeRoll getLocked(OfficeYear book) {
        guard.lock(book);
        return get(book);
    }

    @Override
    public void add(OfficeYear book, List<CommitteeMember> members, String enteredBy, Instant at) {
        rows.saveAll(members.stream().map(it -> CommitteeMemberRow.of(ids.next(), book, it, enteredBy, at)).toList());
    }
}
