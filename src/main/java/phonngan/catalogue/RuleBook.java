package phonngan.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import phonngan.common.FiscalYear;
import phonngan.common.Points;
import phonngan.common.Round;
import phonngan.common.SubjectKind;

/// The rule book (ชุดตัวชี้วัด) of one fiscal year, as the committees decided it. It never changes once stored:
/// another text is another rule book with another [CatalogueDigest].
///
/// @param digest the fingerprint of its files, printed on every score
/// @param year the fiscal year that it rules
/// @param title what people call it
/// @param fullMark the full mark (คะแนนเต็ม) of one indicator, beyond which points are bonus
/// @param rounds at least one, in the order of the file; the last one is meant when none is named
/// @param groups the role groups, in the order of the file
/// @param evidenceKinds what may be sent: id to title, in the order of the file
/// @param suspensions indicators set aside for a stated time and reason
/// @param indicators all indicators, in the order of the files
/// @param english what the book says in English of itself and its rounds
public record RuleBook(CatalogueDigest digest, FiscalYear year, String title, Points fullMark, List<Round> rounds,
        List<RoleGroup> groups, Map<String, String> evidenceKinds, List<Suspension> suspensions,
        List<Indicator> indicators, EnglishTitles english) {
    /// Keeps its own copies.
    public RuleBook {
        rounds = List.copyOf(rounds);
        groups = List.copyOf(groups);
        evidenceKinds = Collections.unmodifiableMap(new LinkedHashMap<>(evidenceKinds));
        suspensions = List.copyOf(suspensions);
        indicators = List.copyOf(indicators);
    }

    /// A book that says nothing in English.
    public RuleBook(CatalogueDigest digest, FiscalYear year, String title, Points fullMark, List<Round> rounds,
            List<RoleGroup> groups, Map<String, String> evidenceKinds, List<Suspension> suspensions,
            List<Indicator> indicators) {
        this(digest, year, title, fullMark, rounds, groups, evidenceKinds, suspensions, indicators,
                EnglishTitles.NONE);
    }

    /// English titles of what has no title of its own type.
    ///
    /// @param book the book's; null when it has none
    /// @param rounds round id to title; rounds without one are left out
    public record EnglishTitles(@Nullable String book, Map<String, String> rounds) {
        /// Nothing is said in English.
        public static final EnglishTitles NONE = new EnglishTitles(null, Map.of());

        /// Keeps its own copy.
        public EnglishTitles {
            rounds = Map.copyOf(rounds);
        }
    }

    /// The indicator of that id, if the book has it.
    public Optional<Indicator> findIndicator(String id) {
        return indicators.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /// How many reviewers must agree on a claim for an indicator; one for an indicator that the book does not know.
    public int readingsOf(String indicator) {
        return findIndicator(indicator).map(Indicator::readings).orElse(1);
    }

    /// The role group of that id, if the book has it.
    public Optional<RoleGroup> findGroup(String id) {
        return groups.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /// The round of that id, if the book has it.
    public Optional<Round> findRound(String id) {
        return rounds.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /// The round that is meant when none is named.
    public Round lastRound() {
        return rounds.getLast();
    }

    /// A group and all that it includes, however deep, nearest first; empty when the book does not know it.
    public Set<String> closure(String group) {
        var found = new LinkedHashSet<String>();
        var waiting = new ArrayDeque<String>(List.of(group));
        while (!waiting.isEmpty()) {
            findGroup(waiting.remove()).filter(it -> found.add(it.id()))
                    .ifPresent(it -> waiting.addAll(it.includes()));
        }
        return found;
    }

    /// The indicators by which members of a role group are measured in this year: those of the group and of all it
    /// includes, each once, in the order of the book.
    public List<Indicator> indicatorsFor(String group) {
        var groups = closure(group);
        return indicators.stream().filter(it -> it.isInForce(year))
                .filter(it -> it.roleGroups().stream().anyMatch(groups::contains)).toList();
    }

    /// Whether members of the group are measured by the indicator.
    public boolean applies(Indicator indicator, String group) {
        return indicator.isInForce(year) && closure(group).stream().anyMatch(indicator.roleGroups()::contains);
    }

    /// The criteria that hold for a group: its own ones, else those of the nearest included group that has its own,
    /// else the standard ones.
    public Criteria criteria(Indicator indicator, String group) {
        return closure(group).stream().filter(indicator.byGroup()::containsKey).findFirst()
                .map(it -> indicator.byGroup().get(it)).orElse(indicator.standard());
    }

    /// The criteria of an indicator with the groups for which they hold, whatever the year: groups that share criteria
    /// stand together, in the order of the book.
    public List<CriteriaFor> listCriteria(Indicator indicator) {
        var groupsOf = new LinkedHashMap<Criteria, List<RoleGroup>>();
        for (var group : groups) {
            if (closure(group.id()).stream().anyMatch(indicator.roleGroups()::contains)) {
                groupsOf.computeIfAbsent(criteria(indicator, group.id()), _ -> new ArrayList<>()).add(group);
            }
        }
        return groupsOf.entrySet().stream().map(it -> new CriteriaFor(it.getValue(), it.getKey())).toList();
    }

    /// Indicators that people take for this one: those that it names and those that name it, in the order of the book.
    public List<Indicator> lookAlikes(Indicator indicator) {
        return indicators.stream().filter(it -> !it.id().equals(indicator.id()))
                .filter(it -> indicator.similarTo().contains(it.id()) || it.similarTo().contains(indicator.id()))
                .toList();
    }

    /// The full marks of all indicators of a group that are assessed in a round: the most that base points can add up
    /// to.
    public Points fullMarks(String group, Round round) {
        return fullMark.times((int) indicatorsFor(group).stream()
                .filter(it -> findSuspension(it.id(), round).isEmpty()).count());
    }

    /// Whether an indicator's role groups are all people, all units, or both.
    public Set<SubjectKind> subjectsOf(Indicator indicator) {
        var kinds = EnumSet.noneOf(SubjectKind.class);
        indicator.roleGroups().forEach(id -> findGroup(id).ifPresent(it -> kinds.add(it.subject())));
        return kinds;
    }

    /// The suspension that takes an indicator out of a round, if there is one.
    public Optional<Suspension> findSuspension(String indicator, Round round) {
        return suspensions.stream().filter(it -> it.indicator().equals(indicator))
                .filter(it -> round.sharesADayWith(it.from(), it.to())).findFirst();
    }
}
