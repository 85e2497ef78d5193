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

    /// The members listed under what a decision calls its reviewer: the same staff id, the same e-mail address in
    /// whatever capitals, or the same first and last name whatever the prefix.
    public List<CommitteeMember> listCalled(String reviewer) {
        var sought = key(reviewer);
        return members.stream().filter(it -> key(it.member()).equals(sought)).toList();
    }

    /// What two ways of calling one person share. Staff ids keep their capitals; a name is more than one word.
    private static String key(String called) {
        var code = ThaiText.code(called);
        if (code.contains("@")) {
            return code.toLowerCase(Locale.ROOT);
        }
        var name = PersonName.key(called);
        return name.contains(" ") ? name : code;
    }
}
