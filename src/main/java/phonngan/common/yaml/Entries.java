package phonngan.common.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import phonngan.common.ProblemCode;

/// The entries of a mapping, each key once.
public final class Entries {
    private Entries() {
    }

    /// One entry.
    ///
    /// @param key the key as a field of its own, under the name of its value
    /// @param value what stands under it
    public record Entry(Field key, Field value) {
    }

    /// The entries in their order; tells of a value that is no mapping and of keys that stand twice.
    public static List<Entry> of(Field field) {
        if (!(field.node() instanceof MappingNode mapping)) {
            field.refuse(ProblemCode.NOT_A_MAPPING);
            return List.of();
        }
        var entries = new ArrayList<Entry>();
        var seen = new HashMap<String, Field>();
        for (var tuple : mapping.getValue()) {
            var entry = entry(field, tuple);
            if (entry.key().raw().isEmpty()) {
                entry.key().refuse(ProblemCode.NOT_TEXT);
                continue;
            }
            var first = seen.putIfAbsent(entry.key().raw().get(), entry.key());
            if (first == null) {
                entries.add(entry);
            } else {
                entry.key().refuse(ProblemCode.DOUBLED_KEY, String.valueOf(first.place().line()));
            }
        }
        return entries;
    }

    private static Entry entry(Field field, NodeTuple tuple) {
        var name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        return new Entry(field.below(name, tuple.getKeyNode()), field.below(name, tuple.getValueNode()));
    }
}
