package phonngan.approval.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.approval.CompareLists;
import phonngan.approval.ListLine;
import phonngan.approval.ListVersion;
import phonngan.catalogue.RuleBook;
import phonngan.common.Round;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;

/// Two versions of a list, person by person.
///
/// @param frame around it
/// @param rules the rule book in force, for titles
/// @param round their round
/// @param versions all of the round, earliest first
/// @param earlier one of them
/// @param later another
/// @param changes everybody of whom they do not say the same
/// @param names who stands behind their keys
public record ComparePage(Frame frame, RuleBook rules, Round round, List<ListVersion> versions, ListVersion earlier,
        ListVersion later, List<CompareLists.Change> changes, ListNames names) {
    private static final int MOST = 500;

    /// Keeps its own copies.
    public ComparePage {
        versions = List.copyOf(versions);
        changes = List.copyOf(changes);
    }

    /// The changes that a page can show, those who cross the line first.
    public List<CompareLists.Change> shownChanges() {
        return changes.stream().sorted((a, b) -> Boolean.compare(b.crossesTheLine(), a.crossesTheLine())).limit(MOST)
                .toList();
    }

    /// How many cross the line.
    public long crossing() {
        return changes.stream().filter(CompareLists.Change::crossesTheLine).count();
    }

    /// What a pool is called, whichever line names it.
    public String pool(CompareLists.Change change) {
        @Nullable
        ListLine line = change.is() == null ? change.was() : change.is();
        return line == null
                ? ""
                : rules.findGroup(line.pool()).map(it -> frame.ui().title(it.title(), it.titleEn()))
                        .orElse(line.pool());
    }

    /// Where a version is.
    public Address of(ListVersion it) {
        return Address.of(frame.at("/list")).then(round.id()).then(Integer.toString(it.version()));
    }
}
