package phonngan.common.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;

/// Turns one file into a tree of nodes by the YAML 1.2 core schema.
public final class YamlTree {
    /// A rule book is nested less than ten deep; whoever nests deeper wants to exhaust the reader.
    private static final int DEEPEST = 30;
    private static final int MOST_ALIASES = 100;
    /// In bytes or characters: a hundred times the largest file that an office has written so far.
    private static final int LARGEST = 1 << 20;

    private YamlTree() {
    }

    /// As [#read(String, Optional, Complaints)] for bytes, which must be UTF-8 with or without byte order mark.
    public static Optional<Field> read(String file, byte[] bytes, Complaints complaints) {
        return bytes.length > LARGEST
                ? refuseSize(file, complaints)
                : read(file, decode(bytes), complaints);
    }

    /// The bytes of a file, of a too large one just enough to be told so.
    public static byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST + 1);
        }
    }

    private static Optional<String> decode(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /// The root of the file; empty when there is nothing but comments, or when it is no YAML, which is told.
    ///
    /// @param text empty when the bytes of the file are no UTF-8
    public static Optional<Field> read(String file, Optional<String> text, Complaints complaints) {
        if (text.isEmpty()) {
            complaints.add(Problem.refused(ProblemCode.NOT_UTF8, Place.file(file), file));
            return Optional.empty();
        }
        if (text.get().length() > LARGEST) {
            return refuseSize(file, complaints);
        }
        // The engine's reader steps past its buffer when a character of two code units lies over the buffer's end, so the
        // buffer holds the whole text.
        var settings = LoadSettings.builder().setLabel(file).setSchema(new StrictCoreSchema())
                .setMaxAliasesForCollections(MOST_ALIASES).setBufferSize(text.get().length() + 2).build();
        try {
            refuseDepth(settings, text.get());
            return new Compose(settings).composeString(text.get())
                    .map(root -> new Field(file, "", root, complaints));
        } catch (YamlEngineException refused) {
            complaints.add(problem(file, text.get(), refused));
            return Optional.empty();
        }
    }

    private static Optional<Field> refuseSize(String file, Complaints complaints) {
        complaints.add(
                Problem.refused(ProblemCode.YAML_TOO_LARGE, Place.file(file), file, Integer.toString(LARGEST)));
        return Optional.empty();
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
