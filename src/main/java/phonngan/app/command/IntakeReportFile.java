package phonngan.app.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import phonngan.common.Problem;
import phonngan.intake.IntakeCounts;
import phonngan.intake.ProblemSink;
import phonngan.intake.files.ReportJson;

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
            try (var json = ReportJson.begin(Files.newBufferedWriter(target, StandardCharsets.UTF_8), form, source,
                    batch, counts)) {
                copyAside(json);
                ReportJson.end(json);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void copyAside(JsonGenerator json) throws IOException {
        if (aside != null) {
            try (var found = new JsonFactory().createParser(aside.toFile())) {
                while (found.nextToken() != null) {
                    json.copyCurrentEvent(found);
                }
            }
        }
    }

    private void write(Problem problem) {
        if (problems == null) {
            return;
        }
        try {
            ReportJson.problem(problems, problem);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
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
