package phonngan.approval;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import phonngan.common.PersonName;
import phonngan.common.ThaiText;
import phonngan.roster.Roster;
import phonngan.roster.SubjectKey;

/// Tells whether two ways of calling somebody mean one person: persons are compared, not log-ins or spellings.
public final class People {
    private final Roster roster;

    /// People as a year knows them.
    public People(Roster roster) {
        this.roster = roster;
    }

    /// Whether they may be one: the same words, or somebody of the roster whom both may mean.
    public boolean mayBeSame(String one, String other) {
        if (key(one).equals(key(other))) {
            return true;
        }
        var shared = new HashSet<>(listMeant(one));
        shared.retainAll(listMeant(other));
        return !shared.isEmpty();
    }

    /// Everybody of the roster whom somebody so called may be; namesakes all of them.
    Set<SubjectKey> listMeant(String called) {
        var meant = new HashSet<SubjectKey>();
        roster.findById(called).ifPresent(it -> meant.add(it.key()));
        roster.listByEmail(called).forEach(it -> meant.add(it.key()));
        if (meant.isEmpty()) {
            roster.listByName(called).forEach(it -> meant.add(it.key()));
        }
        return meant;
    }

    private static String key(String called) {
        var code = ThaiText.code(called);
        if (code.contains("@")) {
            return code.toLowerCase(Locale.ROOT);
        }
        var name = PersonName.key(called);
        return name.contains(" ") ? name : code;
    }
}
