package phonngan.allocation.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;

/// One value of a plan, with its line and the path of its field, such as `pools[2].quota.percent`; the first item of a
/// list is `[1]`. [PlanValues] reads what is neither list nor keys.
record PlanNode(PlanProblems problems, String path, Node node) {

    /// Where it stands, with its field and what is written there.
    Place place() {
        return problems.placeOf(node.getStartMark()).at(path.isEmpty() ? null : path, written());
    }

    /// What is written there; null for a list or keys.
    @Nullable
    String written() {
        return node instanceof ScalarNode scalar ? scalar.getValue() : null;
    }

    /// Notes what is wrong with it. The message's first argument is the field, or the file for the whole of it.
    void note(ProblemCode code, String... arguments) {
        var field = path.isEmpty() ? problems.file() : path;
        problems.add(Problem.refused(code, place(),
                Stream.concat(Stream.of(field), Stream.of(arguments)).toArray(String[]::new)));
    }

    /// The values by key. Notes keys that stand twice, that nobody asks for, and that are missing.
    Map<String, PlanNode> keys(Set<String> required, Set<String> optional) {
        var known = new TreeSet<>(required);
        known.addAll(optional);
        var values = new LinkedHashMap<String, PlanNode>();
        for (var entry : entries()) {
            if (known.contains(entry.key())) {
                values.put(entry.key(), entry.value());
            } else {
                entry.where().note(ProblemCode.PLAN_UNKNOWN_KEY, entry.key(), String.join(", ", known));
            }
        }
        if (node instanceof MappingNode) {
            new TreeSet<>(required).stream().filter(it -> !values.containsKey(it))
                    .forEach(it -> note(ProblemCode.PLAN_MISSING_KEY, it));
        }
        return values;
    }

    /// The values with their keys, whatever these are. Notes keys that stand twice or are no texts.
    List<Entry> entries() {
        if (!(node instanceof MappingNode mapping)) {
            note(ProblemCode.PLAN_NOT_KEYS);
            return List.of();
        }
        var entries = new LinkedHashMap<String, Entry>();
        for (var tuple : mapping.getValue()) {
            var where = new PlanNode(problems, path, tuple.getKeyNode());
            var key = PlanValues.text(where);
            var value = new PlanNode(problems, path.isEmpty() ? key : path + "." + key, tuple.getValueNode());
            if (!key.isEmpty() && entries.putIfAbsent(key, new Entry(key, where, value)) != null) {
                where.note(ProblemCode.PLAN_DUPLICATE_KEY, key);
            }
        }
        return List.copyOf(entries.values());
    }

    /// The values of a list. Notes a list without any.
    List<PlanNode> items() {
        if (!(node instanceof SequenceNode sequence) || sequence.getValue().isEmpty()) {
            note(ProblemCode.PLAN_NOT_A_LIST);
            return List.of();
        }
        var items = new ArrayList<PlanNode>();
        for (var item : sequence.getValue()) {
            items.add(new PlanNode(problems, path + "[" + (items.size() + 1) + "]", item));
        }
        return items;
    }

    /// A key and its value.
    ///
    /// @param where the key itself, in the field to which it belongs
    record Entry(String key, PlanNode where, PlanNode value) {
    }
}
