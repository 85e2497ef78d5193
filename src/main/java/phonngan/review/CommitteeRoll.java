package phonngan.review;

import java.util.List;
import java.util.Locale;
import phonngan.common.PersonName;
import phonngan.common.ThaiText;

/// All committee members of an office's year.
///
/// @param members in the order in which they were loaded
public record CommitteeRoll(List<CommitteeMember> members) {
    /// Keeps its own copy.
    public CommitteeRoll {
        members = List.copyOf(members);
    }

    /// The members listed under what a decision calls its reviewer: the same staff id, the same e-mail address, or the
    /// same first and last name whatever the prefix.
    public List<CommitteeMember> listCalled(String reviewer) {
        return members.stream().filter(it -> isSame(it.member(), reviewer)).toList();
    }

    private static boolean isSame(String one, String other) {
        return ThaiText.code(one).equals(ThaiText.code(other))
                || one.contains("@") && lower(one).equals(lower(other))
                || PersonName.key(one).equals(PersonName.key(other));
    }

    private static String lower(String email) {
        return ThaiText.canonical(email).toLowerCase(Locale.ROOT);
    }
}
