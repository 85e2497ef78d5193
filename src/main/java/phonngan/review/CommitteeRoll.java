package phonngan.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import phonngan.roster.Roster;

/// All committee members of an office's year.
///
/// @param members in the order in which they were loaded
public record CommitteeRoll(List<CommitteeMember> members) {
    /// Keeps its own copy.
    public CommitteeRoll {
        members = List.copyOf(members);
    }

    /// The members listed under what a decision calls its reviewer: the same staff id, the same e-mail address in
    /// whatever capitals, or the same first and last name whatever the prefix.
    public List<CommitteeMember> listCalled(String reviewer) {
        var sought = ReviewerName.key(reviewer);
        return members.stream().filter(it -> ReviewerName.key(it.member()).equals(sought)).toList();
    }

    /// The committees, in the order in which they were loaded.
    public List<String> committees() {
        return members.stream().map(CommitteeMember::committee).distinct().toList();
    }

    /// Everybody in office on a day, once.
    ///
    /// @param committee which committee; empty for all
    public List<Judge> listJudges(String committee, Roster roster, LocalDate day) {
        var byKey = new LinkedHashMap<String, Judge>();
        members.stream().filter(it -> it.isInForceOn(day))
                .filter(it -> committee.isEmpty() || it.committee().equals(committee))
                .map(it -> Judge.of(it, roster)).forEach(it -> byKey.putIfAbsent(it.key(), it));
        return List.copyOf(byKey.values());
    }

    /// How many of a committee must be present for its resolutions to hold on a day: half of those in office, and never
    /// fewer than two.
    public int quorum(String committee, Roster roster, LocalDate day) {
        return Math.max(2, (listJudges(committee, roster, day).size() + 1) / 2);
    }
}
