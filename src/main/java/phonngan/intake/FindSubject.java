package phonngan.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RuleBook;
import phonngan.common.PersonName;
import phonngan.common.SubjectKind;
import phonngan.roster.Roster;
import phonngan.roster.StaffMember;
import phonngan.roster.StaffPeriod;
import phonngan.roster.SubjectKey;
import phonngan.roster.Unit;

/// Finds whose evidence a claim is. The first key that is filled decides: staff id, then e-mail, then name. Nobody,
/// several, or somebody else by a later key: then people have to look.
public final class FindSubject {
    private final Roster roster;
    private final RuleBook book;

    /// Looks people up in a roster, for the indicators of a rule book.
    public FindSubject(Roster roster, RuleBook book) {
        this.roster = roster;
        this.book = book;
    }

    /// Whose claim for an indicator it is.
    public SubjectFinding find(Indicator indicator, Sender sender) {
        return isAboutUnit(indicator, sender) ? findUnit(indicator, sender.unitCode()) : findPerson(indicator, sender);
    }

    /// Whether an indicator measures somebody whom a person named.
    ///
    /// @throws java.util.NoSuchElementException when the roster does not know the key
    public SubjectFinding find(Indicator indicator, SubjectKey named) {
        return roster.findPerson(named).map(it -> answer(indicator, new SubjectFinding.Found(named, groupsOf(it))))
                .orElseGet(() -> audience(indicator, roster.findUnit(named).orElseThrow()));
    }

    /// Where people and units share an indicator, a named person wins; a form that names only the unit means the unit.
    public boolean isAboutUnit(Indicator indicator, Sender sender) {
        var kinds = book.subjectsOf(indicator);
        return kinds.equals(Set.of(SubjectKind.UNIT)) || kinds.contains(SubjectKind.UNIT)
                && !sender.unitCode().isEmpty() && sender.staffId().isEmpty() && sender.staffName().isEmpty();
    }

    private SubjectFinding findUnit(Indicator indicator, String code) {
        if (code.isEmpty()) {
            return new SubjectFinding.Unmatched(Doubt.NO_KEY);
        }
        return roster.findUnit(code).map(it -> audience(indicator, it))
                .orElse(new SubjectFinding.Unmatched(Doubt.UNKNOWN_UNIT));
    }

    private SubjectFinding audience(Indicator indicator, Unit unit) {
        return answer(indicator, new SubjectFinding.Found(unit.key(), Set.of(unit.roleGroup())));
    }

    private SubjectFinding findPerson(Indicator indicator, Sender sender) {
        StaffMember found = null;
        for (var key : Key.values()) {
            if (key.isFilled(sender)) {
                var people = key.list(roster, sender);
                if (found == null) {
                    if (people.size() != 1) {
                        return new SubjectFinding.Unmatched(people.isEmpty() ? key.nobody : key.several);
                    }
                    found = people.getFirst();
                } else if (!people.isEmpty() && !people.contains(found)) {
                    return new SubjectFinding.Unmatched(Doubt.KEYS_DISAGREE);
                }
            }
        }
        return found == null
                ? new SubjectFinding.Unmatched(Doubt.NO_KEY)
                : answer(indicator, new SubjectFinding.Found(found.key(), groupsOf(found)));
    }

    /// The role groups in which somebody is measured in the year's rounds.
    public Set<String> groupsOf(StaffMember person) {
        var groups = new LinkedHashSet<String>();
        book.rounds().forEach(it -> person.findPeriodOf(it).map(StaffPeriod::roleGroup).ifPresent(groups::add));
        return groups.isEmpty() ? Set.of(person.periods().getLast().roleGroup()) : groups;
    }

    private SubjectFinding answer(Indicator indicator, SubjectFinding.Found found) {
        return found.groups().stream().anyMatch(it -> book.applies(indicator, it))
                ? found
                : new SubjectFinding.NotInAudience(found.key(), found.groups());
    }

    private enum Key {
        STAFF_ID(Doubt.UNKNOWN_STAFF_ID, Doubt.UNKNOWN_STAFF_ID) {
            @Override
            boolean isFilled(Sender sender) {
                return !sender.staffId().isEmpty();
            }

            @Override
            List<StaffMember> list(Roster roster, Sender sender) {
                return roster.findById(sender.staffId()).stream().toList();
            }
        },
        EMAIL(Doubt.UNKNOWN_EMAIL, Doubt.SEVERAL_WITH_EMAIL) {
            @Override
            boolean isFilled(Sender sender) {
                return !sender.email().isEmpty();
            }

            @Override
            List<StaffMember> list(Roster roster, Sender sender) {
                return roster.listByEmail(sender.email());
            }
        },
        NAME(Doubt.UNKNOWN_NAME, Doubt.SEVERAL_WITH_NAME) {
            @Override
            boolean isFilled(Sender sender) {
                return !sender.staffName().isEmpty();
            }

            @Override
            List<StaffMember> list(Roster roster, Sender sender) {
                return roster.listByName(PersonName.key(sender.staffName()));
            }
        };

        private final Doubt nobody;
        private final Doubt several;

        Key(Doubt nobody, Doubt several) {
            this.nobody = nobody;
            this.several = several;
        }

        abstract boolean isFilled(Sender sender);

        abstract List<StaffMember> list(Roster roster, Sender sender);
    }
}
