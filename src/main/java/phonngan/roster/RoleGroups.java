package phonngan.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import phonngan.catalogue.RoleGroup;
import phonngan.catalogue.RuleBook;
import phonngan.common.FileColumn;
import phonngan.common.ProblemCode;
import phonngan.common.FileRowReader;
import phonngan.common.SubjectKind;
import phonngan.common.ThaiText;

/// The rule book's role groups as a roster names them: by id or by title.
final class RoleGroups {
    private final RuleBook rules;
    private final SubjectKind kind;
    private final Map<String, List<RoleGroup>> meant = new HashMap<>();

    RoleGroups(RuleBook rules, SubjectKind kind) {
        this.rules = rules;
        this.kind = kind;
    }

    /// The id of the group that the cell names, empty when it names none; what fits no group refuses the row. An id
    /// goes before a title, and of equal titles the one for this kind of subject is meant.
    <C extends Enum<C> & FileColumn> String read(FileRowReader<C> row, C column) {
        var text = ThaiText.canonical(row.text(column, Lengths.TITLE));
        if (text.isEmpty()) {
            return "";
        }
        var named = meant.computeIfAbsent(text, this::listMeant);
        var fitting = named.stream().filter(it -> it.subject() == kind).toList();
        if (fitting.size() == 1) {
            return fitting.getFirst().id();
        }
        row.refuse(problem(named, fitting), column, String.join(", ", ids()));
        return "";
    }

    private static ProblemCode problem(List<RoleGroup> named, List<RoleGroup> fitting) {
        if (named.isEmpty()) {
            return ProblemCode.UNKNOWN_ROLE_GROUP;
        }
        return fitting.isEmpty() ? ProblemCode.ROLE_GROUP_OF_OTHER_KIND : ProblemCode.AMBIGUOUS_ROLE_GROUP;
    }

    private List<RoleGroup> listMeant(String text) {
        return rules.findGroup(text).map(List::of).orElseGet(() -> listTitled(text));
    }

    private List<RoleGroup> listTitled(String text) {
        return rules.groups().stream().filter(it -> ThaiText.canonical(it.title()).equals(text)
                || it.titleEn() != null && ThaiText.canonical(it.titleEn()).equals(text)).toList();
    }

    private List<String> ids() {
        return rules.groups().stream().filter(it -> it.subject() == kind).map(RoleGroup::id).toList();
    }
}
