package phonngan.app.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import phonngan.common.Language;
import phonngan.common.Problem;
import phonngan.common.Wording;
import phonngan.intake.IntakeCounts;
import phonngan.intake.ProblemSink;

/// The intake report: counts first, then every problem with place and remedy in both languages. Problems are put aside
/// in a file of their own as they are found, so that a million of them do not gather in memory.
final class IntakeReportFile implements AutoCloseable {
    private final @Nullable Path target;
    private final String source;
    private final @Nullable Path aside;
    private @Nullable JsonGenerator problems;

    private IntakeReportFile(@Nullable Path target, String source, @Nullable Path aside) {
        this.target = target;
        this.source = source;
        this.aside = aside;
        startAside();
    }

    /// Opens the report; without a target nothing is written.
    static IntakeReportFile open(@Nullable Path target, String source) {
        try {
            return new IntakeReportFile(target, source,
                    target == null ? null : Files.createTempFile("phonngan-report", ".json"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Hears of problems as they are found, and shows them to people too.
    ProblemSink telling(ProblemPrinter printer) {
        return new ProblemSink() {
            @Override
            public void tell(Problem problem) {
                printer.print(problem);
                write(problem);
            }

            @Override
            public void forgetAll() {
                printer.forgetAll();
                startAside();
            }
        };
    }

    /// Writes the report of a file of which nothing was taken.
    void refuse(String form, List<Problem> found) {
        startAside();
        found.forEach(this::write);
        finish(form, OptionalLong.empty(), new IntakeCounts(0, 0, 0, 0));
    }

    /// Writes the report.
    void finish(String form, OptionalLong batch, IntakeCounts counts) {
        if (target == null || aside == null) {
            return;
        }
        try {
            endAside();
            var folder = target.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (var json = new JsonFactory()
                    .createGenerator(Files.newBufferedWriter(target, StandardCharsets.UTF_8))) {
                json.setPrettyPrinter(new DefaultPrettyPrinter());
                json.writeStartObject();
                json.writeStringField("form", form);
                json.writeStringField("file", source);
                if (batch.isPresent()) {
                    json.writeStringField("batch", Long.toString(batch.getAsLong()));
                } else {
                    json.writeNullField("batch");
                }
                json.writeNumberField("rows", counts.rows());
                json.writeNumberField("stored", counts.stored());
                json.writeNumberField("unchanged", counts.unchanged());
                json.writeNumberField("changed", counts.changed());
                json.writeNumberField("refused", counts.refused());
                json.writeFieldName("problems");
                copyAside(json);
                json.writeEndObject();
                json.writeRaw('\n');
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void copyAside(JsonGenerator json) throws IOException {
        json.writeStartArray();
        if (aside != null) {
            try (var found = new JsonFactory().createParser(aside.toFile())) {
                while (found.nextToken() != null) {
                    json.copyCurrentEvent(found);
                }
            }
        }
        json.writeEndArray();
    }

    private void write(Problem problem) {
        if (problems == null) {
            return;
        }
        var place = problem.place();
        try {
            problems.writeStartObject();
            problems.writeStringField("severity", problem.severity().word());
            problems.writeStringField("code", problem.code().word());
            writeNumber("row", place.row());
            writeNumber("line", place.line());
            problems.writeStringField("column", place.column());
            problems.writeStringField("value", place.value());
            problems.writeStringField("message_th", Wording.message(problem, Language.TH));
            problems.writeStringField("message_en", Wording.message(problem, Language.EN));
            problems.writeStringField("remedy_th", Wording.remedy(problem, Language.TH));
            problems.writeStringField("remedy_en", Wording.remedy(problem, Language.EN));
            problems.writeEndObject();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void writeNumber(String name, @Nullable Long number) throws IOException {
        if (problems != null) {
            if (number == null) {
                problems.writeNullField(name);
            } else {
                problems.writeNumberField(name, number);
            }
        }
    }

    private void startAside() {
        if (aside == null) {
            return;
        }
        try {
            endAside();
            BufferedWriter writer = Files.newBufferedWriter(aside, StandardCharsets.UTF_8);
            problems = new JsonFactory().createGenerator(writer);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void endAside() throws IOException {
        if (problems != null) {
            problems.close();
            problems = null;
        }
    }

    @Override
    public void close() {
        try {
            endAside();
            if (aside != null) {
                Files.deleteIfExists(aside);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
