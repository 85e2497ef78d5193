package phonngan.catalogue.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import phonngan.catalogue.RuleBookFile;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;

/// Turns one file into a tree of nodes by the YAML 1.2 core schema.
final class YamlTree {
    /// A rule book is nested less than ten deep; whoever nests deeper wants to exhaust the reader.
    private static final int DEEPEST = 30;
    private static final int MOST_ALIASES = 100;

    private YamlTree() {
    }

    /// The root of the file; empty when there is nothing but comments, or when it is no YAML, which is told.
    static Optional<Field> read(RuleBookFile file, Complaints complaints) {
        var text = file.text();
        if (text.isEmpty()) {
            complaints.add(Problem.refused(ProblemCode.NOT_UTF8, Place.file(file.path()), file.path()));
            return Optional.empty();
        }
        var settings = LoadSettings.builder().setLabel(file.path()).setSchema(new StrictCoreSchema())
                .setMaxAliasesForCollections(MOST_ALIASES).build();
        try {
            refuseDepth(settings, text.get());
            return new Compose(settings).composeString(text.get())
                    .map(root -> new Field(file.path(), "", root, complaints));
        } catch (YamlEngineException refused) {
            complaints.add(problem(file.path(), text.get(), refused));
            return Optional.empty();
        }
    }

    private static void refuseDepth(LoadSettings settings, String text) {
        var depth = 0;
        for (var event : new Parse(settings).parseString(text)) {
            depth += step(event.getEventId());
            if (depth > DEEPEST) {
                throw new TooDeep(event);
            }
        }
    }

    private static int step(Event.ID kind) {
        return switch (kind) {
            case MappingStart, SequenceStart -> 1;
            case MappingEnd, SequenceEnd -> -1;
            case Alias, Comment, DocumentEnd, DocumentStart, Scalar, StreamEnd, StreamStart -> 0;
        };
    }

    private static Problem problem(String file, String text, YamlEngineException refused) {
        var place = switch (refused) {
            case MarkedYamlEngineException marked -> marked.getProblemMark().or(marked::getContextMark)
                    .map(mark -> Place.line(file, mark.getLine() + 1L)).orElse(Place.file(file));
            case ReaderException unreadable -> Place.line(file, lineOf(text, unreadable.getPosition()));
            default -> Place.file(file);
        };
        var what = refused instanceof MarkedYamlEngineException marked ? marked.getProblem() : refused.getMessage();
        return Problem.refused(ProblemCode.NOT_YAML, place, file, String.valueOf(what).strip());
    }

    private static long lineOf(String text, int position) {
        return 1 + text.codePoints().limit(position).filter(it -> it == '\n').count();
    }

    private static final class TooDeep extends MarkedYamlEngineException {
        private static final long serialVersionUID = 1;

        TooDeep(Event event) {
            super(null, Optional.empty(), "nested deeper than " + DEEPEST, event.getStartMark());
        }
    }
}
