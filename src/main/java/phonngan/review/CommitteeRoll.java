package phonngan.review;

import java.util.List;

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
}
