package phonngan.allocation.yaml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;

/// From bytes to YAML nodes that know their lines: UTF-8, one document, YAML 1.2 core schema.
final class PlanText {
    /// A plan needs four levels; deep nesting would only exhaust the stack.
    private static final int DEEPEST = 20;

    private PlanText() {
    }

    /// The root of the text; empty when it was none, which is then among the problems.
    static Optional<Node> findRoot(PlanProblems problems, byte[] content) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return compose(problems, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException _) {
            problems.add(Problem.refused(ProblemCode.PLAN_NOT_UTF8, Place.file(problems.file())));
        } catch (MarkedYamlEngineException wrong) {
            problems.add(Problem.refused(ProblemCode.PLAN_NOT_YAML, problems.placeOf(wrong.getProblemMark()),
                    wrong.getProblem()));
        } catch (YamlEngineException wrong) {
            problems.add(Problem.refused(ProblemCode.PLAN_NOT_YAML, Place.file(problems.file()),
                    String.valueOf(wrong.getMessage())));
        }
        return Optional.empty();
    }

    private static Optional<Node> compose(PlanProblems problems, String text) {
        var settings = LoadSettings.builder().setSchema(new CoreWithoutMerge()).setLabel(problems.file()).build();
        var depth = 0;
        for (var event : new Parse(settings).parseString(text)) {
            depth += switch (event.getEventId()) {
                case MappingStart, SequenceStart -> 1;
                case MappingEnd, SequenceEnd -> -1;
                case Alias, Comment, DocumentEnd, DocumentStart, Scalar, StreamEnd, StreamStart -> 0;
            };
            if (depth > DEEPEST) {
                problems.add(Problem.refused(ProblemCode.PLAN_TOO_DEEP, problems.placeOf(event.getStartMark())));
                return Optional.empty();
            }
        }
        var root = new Compose(settings).composeString(text);
        if (root.isEmpty()) {
            problems.add(Problem.refused(ProblemCode.PLAN_NOT_KEYS, Place.file(problems.file()), problems.file()));
        }
        return root;
    }

    /// The YAML 1.2 core schema as written: `<<` is a key like any other, and merges nothing.
    private static final class CoreWithoutMerge extends CoreSchema {
        @Override
        public ScalarResolver getScalarResolver() {
            return new CoreScalarResolver(false);
        }
    }
}
