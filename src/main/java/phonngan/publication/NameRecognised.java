package phonngan.publication;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static phonngan.common.CodePointOrder.BY_CODE_POINT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import phonngan.approval.ListLine;
import phonngan.approval.ListState;
import phonngan.approval.ReadLists;
import phonngan.catalogue.RoleGroup;
import phonngan.catalogue.RuleBook;
import phonngan.common.OfficeYear;
import phonngan.common.Round;
import phonngan.publication.PublicNames.Named;
import phonngan.publication.PublicNames.Pool;
import phonngan.roster.Roster;
import phonngan.roster.SubjectKey;

/// Names the recognised of an approved list, by consent alone; whoever did not agree is counted and not named. Before
/// approval, and after a list is reopened, there is nothing to see. Names fall away for good some years after the fiscal
/// year, as raw rows and files do.
public final class NameRecognised {
    /// How many years after the end of the fiscal year names may stand in public.
    private static final int YEARS = 5;

    private final ReadLists lists;
    private final Consents consents;

    /// Works on a store.
    public NameRecognised(ReadLists lists, Consents consents) {
        this.lists = lists;
        this.consents = consents;
    }

    /// What the public may see of a round; empty while no list of it is approved.
    ///
    /// @param today after the last day of the names nobody is named any more
    public Optional<PublicNames> find(OfficeYear book, RuleBook rules, Round round, Roster roster, LocalDate today) {
        var versions = lists.list(book, round.id());
        if (versions.isEmpty() || versions.getLast().state() != ListState.APPROVED) {
            return Optional.empty();
        }
        return lists.findBody(versions.getLast()).map(body -> {
            var until = book.year().last().plusYears(YEARS);
            var given = today.isAfter(until) ? Map.<SubjectKey, Boolean>of() : consents(book);
            var recognised = body.lines().stream().filter(ListLine::isIn)
                    .collect(groupingBy(ListLine::pool, TreeMap::new, toList()));
            return new PublicNames(versions.getLast(), until, recognised.entrySet().stream()
                    .map(it -> pool(it.getKey(), it.getValue(), rules, round, roster, given)).toList());
        });
    }

    private Map<SubjectKey, Boolean> consents(OfficeYear book) {
        var given = new HashMap<SubjectKey, Boolean>();
        consents.list(book).forEach(it -> given.put(it.subject(), it.given()));
        return given;
    }

    private static Pool pool(String pool, List<ListLine> lines, RuleBook rules, Round round, Roster roster,
            Map<SubjectKey, Boolean> given) {
        var named = lines.stream().map(ListLine::subject).filter(it -> given.getOrDefault(it, false))
                .flatMap(it -> name(it, round, roster).stream())
                .sorted(Comparator.comparing(Named::name, BY_CODE_POINT).thenComparing(Named::unit, BY_CODE_POINT))
                .toList();
        return new Pool(pool, rules.findGroup(pool).map(RoleGroup::title).orElse(pool), lines.size(), named);
    }

    private static Optional<Named> name(SubjectKey key, Round round, Roster roster) {
        return roster.findId(key).flatMap(it -> roster.findSubject(it, round)).map(it -> new Named(it.name(),
                roster.findUnit(it.unitCode()).map(unit -> unit.name()).filter(unit -> !unit.equals(it.name()))
                        .orElse("")));
    }
}
