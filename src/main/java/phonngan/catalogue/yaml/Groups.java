package phonngan.catalogue.yaml;

import phonngan.common.yaml.Field;
import phonngan.common.yaml.Section;
import phonngan.common.yaml.Choice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import phonngan.catalogue.RoleGroup;
import phonngan.common.ProblemCode;
import phonngan.common.SubjectKind;

/// Reads the role groups and how they include one another.
final class Groups {
    private static final Section.Keys KEYS = Section.Keys.required("id", "title", "subject").optional("title_en",
            "includes");
    private static final Choice<SubjectKind> SUBJECT = new Choice<>(
            Map.of("person", SubjectKind.PERSON, "unit", SubjectKind.UNIT));

    private Groups() {
    }

    static List<RoleGroup> read(List<Field> fields) {
        var known = Known.peek(fields);
        var distinct = new Distinct();
        var groups = new ArrayList<RoleGroup>();
        var includes = new HashMap<String, List<String>>();
        for (var field : fields) {
            var section = Section.read(field, KEYS);
            var group = new RoleGroup(distinct.id(section), distinct.title(section), section.textOrNull("title_en"),
                    section.find("subject").flatMap(SUBJECT::read).orElse(SubjectKind.PERSON),
                    known.referAll(section.list("includes")));
            groups.add(group);
            includes.put(group.id(), group.includes());
        }
        for (int i = 0; i < groups.size(); i++) {
            check(groups.get(i), fields.get(i).peek("includes").orElse(fields.get(i)), groups, includes);
        }
        return groups;
    }

    private static void check(RoleGroup group, Field includes, List<RoleGroup> groups,
            Map<String, List<String>> edges) {
        if (Circles.isOn(group.id(), edges)) {
            includes.refuse(ProblemCode.CIRCLE, group.id());
        }
        groups.stream().filter(it -> group.includes().contains(it.id()) && it.subject() != group.subject())
                .forEach(it -> includes.warn(ProblemCode.MIXED_GROUPS, group.id(), it.id()));
    }
}
