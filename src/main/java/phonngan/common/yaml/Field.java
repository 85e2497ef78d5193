package phonngan.common.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;

/// One value of a rule book that knows where it stands.
///
/// @param file the file, below the rule book's folder
/// @param path how people name the field
/// @param node what stands there
/// @param complaints whom to tell when it is wrong
public record Field(String file, String path, Node node, Complaints complaints) {

    /// The same value under another name.
    public Field named(String newPath) {
        return new Field(file, newPath, node, complaints);
    }

    /// Another value below this one.
    public Field below(String name, Node child) {
        return new Field(file, path.isEmpty() ? name : path + "." + name, child, complaints);
    }

    public Place place() {
        var line = node.getStartMark().map(it -> it.getLine() + 1L).orElse(null);
        return new Place(file, null, line, path, raw().orElse(null));
    }

    /// What is written there, whatever was meant; empty for lists and mappings.
    public Optional<String> raw() {
        return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
    }

    /// Tells an error. The message's arguments are the path, what is written there, and `more`.
    public void refuse(ProblemCode code, String... more) {
        complaints.add(Problem.refused(code, place(), arguments(more)));
    }

    /// Tells a warning, with arguments as for an error.
    public void warn(ProblemCode code, String... more) {
        complaints.add(Problem.warning(code, place(), arguments(more)));
    }

    private String[] arguments(String... more) {
        return Stream.concat(Stream.of(path, raw().orElse("")), Arrays.stream(more)).toArray(String[]::new);
    }

    /// Whether there is a null, written out or left blank.
    public boolean isNull() {
        return node.getTag().equals(Tag.NULL);
    }

    /// The text; tells of anything else. A number without quotes is told of and still answers, so that a wrong id does
    /// not make all that refer to it look wrong too.
    public String text() {
        if (!(node instanceof ScalarNode scalar)) {
            refuse(ProblemCode.NOT_TEXT);
            return "";
        }
        if (isNull() || scalar.getValue().isBlank()) {
            refuse(ProblemCode.BLANK_TEXT);
            return "";
        }
        if (!node.getTag().equals(Tag.STR)) {
            refuse(ProblemCode.UNQUOTED_VALUE);
        }
        return scalar.getValue().strip();
    }

    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /// The values of a list; tells of anything else.
    public List<Field> list() {
        if (!(node instanceof SequenceNode sequence)) {
            refuse(ProblemCode.NOT_A_LIST);
            return List.of();
        }
        var items = new ArrayList<Field>();
        for (var item : sequence.getValue()) {
            items.add(new Field(file, path + "[" + (items.size() + 1) + "]", item, complaints));
        }
        return items;
    }

    /// The values of a list that needs at least one; tells of anything else.
    public List<Field> filledList() {
        var items = list();
        if (items.isEmpty() && isList()) {
            refuse(ProblemCode.EMPTY_LIST);
        }
        return items;
    }

    /// What stands under a key, without a word about anything that is wrong.
    public Optional<Field> peek(String key) {
        if (!(node instanceof MappingNode mapping)) {
            return Optional.empty();
        }
        return mapping.getValue().stream()
                .filter(it -> it.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key))
                .map(it -> below(key, it.getValueNode())).findFirst();
    }
}
