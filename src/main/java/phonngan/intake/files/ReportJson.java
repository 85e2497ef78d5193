package phonngan.intake.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import phonngan.common.Language;
import phonngan.common.Problem;
import phonngan.common.Wording;
import phonngan.intake.IntakeCounts;

/// The words of the intake report: counts first, then every problem with place and remedy in both languages.
public final class ReportJson {
    private ReportJson() {
    }

    /// Writes a whole report as UTF-8; problems are written as they are handed over.
    ///
    /// @param problems hands over every problem
    public static void write(OutputStream out, String form, String file, OptionalLong batch, IntakeCounts counts,
            Consumer<Consumer<Problem>> problems) throws IOException {
        try (var json = begin(new OutputStreamWriter(out, StandardCharsets.UTF_8), form, file, batch, counts)) {
            problems.accept(it -> {
                try {
                    problem(json, it);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
            end(json);
        }
    }

    /// Begins a report, up to and with the opening of its list of problems.
    ///
    /// @param form the form's id; empty when no form could be read
    /// @param file the base name of what was read
    /// @param batch the reading's id; empty when nothing was stored
    public static JsonGenerator begin(Writer writer, String form, String file, OptionalLong batch,
            IntakeCounts counts) throws IOException {
        var json = new JsonFactory().createGenerator(writer);
        json.setPrettyPrinter(new DefaultPrettyPrinter());
        json.writeStartObject();
        json.writeStringField("form", form);
        json.writeStringField("file", file);
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
        json.writeArrayFieldStart("problems");
        return json;
    }

    /// Ends what [#begin] began.
    public static void end(JsonGenerator json) throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    /// Writes one problem.
    public static void problem(JsonGenerator json, Problem problem) throws IOException {
        var place = problem.place();
        json.writeStartObject();
        json.writeStringField("severity", problem.severity().word());
        json.writeStringField("code", problem.code().word());
        number(json, "row", place.row());
        number(json, "line", place.line());
        json.writeStringField("column", place.column());
        json.writeStringField("value", place.value());
        json.writeStringField("message_th", Wording.message(problem, Language.TH));
        json.writeStringField("message_en", Wording.message(problem, Language.EN));
        json.writeStringField("remedy_th", Wording.remedy(problem, Language.TH));
        json.writeStringField("remedy_en", Wording.remedy(problem, Language.EN));
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, @Nullable Long number) throws IOException {
        if (number == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, number);
        }
    }
}
