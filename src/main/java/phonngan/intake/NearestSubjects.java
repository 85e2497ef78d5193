package phonngan.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import phonngan.common.PersonName;
import phonngan.common.Spelling;
import phonngan.common.ThaiText;
import phonngan.roster.Roster;
import phonngan.roster.StaffMember;
import phonngan.roster.SubjectKey;
import phonngan.roster.Unit;

/// Who of the roster a row in doubt may be from: whoever a key of the row names, and whoever a slip of the hand away from
/// it. A suggestion decides nothing.
public final class NearestSubjects {
    private final Roster roster;

    /// Looks people and units up in a roster.
    public NearestSubjects(Roster roster) {
        this.roster = roster;
    }

    /// Somebody who may be meant.
    ///
    /// @param likeness by what
    public record Near(SubjectKey key, Likeness likeness) {
    }

    /// By what somebody may be meant, the surest first.
    public enum Likeness {
        /// the same staff id or unit code
        ID,
        /// the same e-mail
        EMAIL,
        /// the same name
        NAME,
        /// a staff id or unit code that is a letter or two away
        NEAR_ID,
        /// an e-mail that is a letter or two away
        NEAR_EMAIL,
        /// a name that is a few letters away
        NEAR_NAME;

        /// The word by which texts name it.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// The nearest, the surest first, by id.
    ///
    /// @param sender who the row says it is from
    /// @param unit whether a unit is meant, not a person
    public List<Near> list(Sender sender, boolean unit, int atMost) {
        var found = new HashMap<SubjectKey, Likeness>();
        if (unit) {
            roster.units().forEach(it -> note(found, it.key(), likenesses(it, sender)));
        } else {
            roster.staff().forEach(it -> note(found, it.key(), likenesses(it, sender)));
        }
        return found.entrySet().stream().map(it -> new Near(it.getKey(), it.getValue()))
                .sorted(Comparator.comparing(Near::likeness)
                        .thenComparing(it -> roster.findId(it.key()).orElse("")))
                .limit(atMost).toList();
    }

    private static void note(Map<SubjectKey, Likeness> found, SubjectKey key, Collection<Likeness> likenesses) {
        likenesses.stream().min(Comparator.naturalOrder()).ifPresent(it -> found.put(key, it));
    }

    private static List<Likeness> likenesses(Unit unit, Sender sender) {
        return near(sender.unitCode(), unit.code(), Likeness.ID, Likeness.NEAR_ID);
    }

    private static Collection<Likeness> likenesses(StaffMember person, Sender sender) {
        var found = person.periods().stream().flatMap(it -> Stream.concat(
                near(sender.email(), ThaiText.canonical(it.email()).toLowerCase(Locale.ROOT), Likeness.EMAIL,
                        Likeness.NEAR_EMAIL).stream(),
                near(PersonName.key(sender.staffName()), PersonName.key(it.firstName() + " " + it.lastName()),
                        Likeness.NAME, Likeness.NEAR_NAME).stream()))
                .collect(Collectors.toSet());
        found.addAll(near(sender.staffId(), person.id(), Likeness.ID, Likeness.NEAR_ID));
        return found;
    }

    private static List<Likeness> near(String said, String known, Likeness same, Likeness near) {
        if (said.isEmpty() || known.isEmpty()) {
            return List.of();
        }
        if (said.equals(known)) {
            return List.of(same);
        }
        // in a short code every other one is near
        return Spelling.isWithin(Math.max(1, Math.min(3, known.length() / 5)), said, known) ? List.of(near) : List.of();
    }
}
