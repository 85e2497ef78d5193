package phonngan.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import phonngan.common.OfficeYear;
import phonngan.review.CommitteeMember;
import phonngan.review.CommitteeRoll;
import phonngan.review.Committees;

/// Committees in memory.
public final class InMemoryCommittees implements Committees {
    private final Map<OfficeYear, List<CommitteeMember>> members = new HashMap<>();

    @Override
    public CommitteeRoll get(OfficeYear book) {
        return new CommitteeRoll(members.getOrDefault(book, List.of()));
    }

    @Override
    public CommitteeRoll getLocked(OfficeYear book) {
        return get(book);
    }

    @Override
    public void add(OfficeYear book, List<CommitteeMember> added, String enteredBy, Instant at) {
        members.computeIfAbsent(book, _ -> new ArrayList<>()).addAll(added);
    }
}
