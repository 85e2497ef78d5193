package phonngan.scoring;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.text.Collator;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.RuleBook;
import phonngan.common.OfficeYear;
import phonngan.common.PersonName;
import phonngan.common.Points;
import phonngan.common.Round;
import phonngan.common.ThaiText;
import phonngan.roster.Roster;
import phonngan.roster.Rosters;
import phonngan.roster.Subject;
import phonngan.roster.SubjectKey;
import phonngan.roster.Unit;

/// Lists who is measured in a round, with what the latest run gives them.
public final class ListPeople {
    private static final Comparator<Listed> BY_NAME = comparing(
            (Listed it) -> PersonName.key(it.subject().name()), Collator.getInstance(Locale.of("th", "TH")))
            .thenComparing(it -> it.subject().id());

    private final Rosters rosters;
    private final RunBook runs;
    private final Map<OfficeYear, Sums> sums = Collections.synchronizedMap(new HashMap<>());

    /// Works on a store.
    public ListPeople(Rosters rosters, RunBook runs) {
        this.rosters = rosters;
        this.runs = runs;
    }

    /// Whom to list.
    ///
    /// @param words of name, id or unit; all when blank
    /// @param group a role group's id; all when empty
    /// @param unit a unit's code, units below it included; all when empty
    public record Wanted(String words, String group, String unit) {
    }

    /// Somebody or something on the list.
    ///
    /// @param subject who
    /// @param unit the name of the unit; empty when not given
    /// @param figures what the latest run gives; null when it did not measure the subject
    public record Listed(Subject subject, String unit, @Nullable Figures figures) {
    }

    /// What the indicators of a subject add up to.
    ///
    /// @param base points up to the full marks
    /// @param bonus points beyond them
    /// @param awaiting how many figures wait for a document
    public record Figures(Points base, Points bonus, int awaiting) {
        /// Base and bonus together.
        public Points total() {
            return base.plus(bonus);
        }

        private Figures plus(Figures other) {
            return new Figures(base.plus(other.base), bonus.plus(other.bonus), awaiting + other.awaiting);
        }
    }

    /// The list, by name as dictionaries order them.
    public List<Listed> list(OfficeYear book, RuleBook rules, Round round, Wanted wanted) {
        var roster = rosters.get(book);
        var figures = runs.findLatest(book, round.id()).map(it -> figures(book, it)).orElse(Map.of());
        var within = wanted.unit().isEmpty() ? Set.<String>of() : below(roster, wanted.unit());
        var sought = fold(wanted.words());
        return roster.subjectsIn(round).stream().filter(it -> rules.findGroup(it.group()).isPresent())
                .filter(it -> wanted.group().isEmpty() || it.group().equals(wanted.group()))
                .filter(it -> wanted.unit().isEmpty() || within.contains(it.unitCode()))
                .map(it -> new Listed(it, unitName(roster, it), figures.get(it.key())))
                .filter(it -> sought.isEmpty() || said(it).contains(sought)).sorted(BY_NAME).toList();
    }

    /// A unit and all below it.
    private static Set<String> below(Roster roster, String unit) {
        var children = roster.units().stream().collect(groupingBy(Unit::parentCode, mapping(Unit::code, toList())));
        var found = new LinkedHashSet<String>();
        var waiting = new ArrayDeque<String>(List.of(unit));
        while (!waiting.isEmpty()) {
            var next = waiting.remove();
            if (found.add(next)) {
                waiting.addAll(children.getOrDefault(next, List.of()));
            }
        }
        return found;
    }

    private static String unitName(Roster roster, Subject subject) {
        return roster.findUnit(subject.unitCode()).map(it -> it.name()).orElse(subject.unitCode());
    }

    private static String said(Listed listed) {
        return fold(listed.subject().name() + " " + listed.subject().id() + " " + listed.unit());
    }

    private static String fold(String text) {
        return ThaiText.canonical(text).toLowerCase(Locale.ROOT);
    }

    private record Sums(long run, Map<SubjectKey, Figures> bySubject) {
    }

    /// A run never changes, so its sums are kept until there is another one.
    private Map<SubjectKey, Figures> figures(OfficeYear book, ScoreRun run) {
        return sums.compute(book, (_, before) -> before != null && before.run() == run.id() ? before : add(run))
                .bySubject();
    }

    private Sums add(ScoreRun run) {
        var bySubject = new HashMap<SubjectKey, Figures>();
        runs.forEachLine(run, it -> bySubject.merge(it.subject(),
                new Figures(Objects.requireNonNullElse(it.base(), Points.ZERO),
                        Objects.requireNonNullElse(it.bonus(), Points.ZERO),
                        it.state() == ScoreState.AWAITING ? 1 : 0),
                Figures::plus));
        return new Sums(run.id(), Map.copyOf(bySubject));
    }
}
