package phonngan.intake.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import phonngan.common.Deed;
import phonngan.common.web.Download;
import phonngan.common.web.For;
import phonngan.common.web.Frame;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.Visit;
import phonngan.intake.Batch;
import phonngan.intake.FormReading;
import phonngan.intake.HeaderUse;
import phonngan.intake.KeptProblem;
import phonngan.intake.KeptReading;
import phonngan.intake.KeptReadings;
import phonngan.intake.ProblemGroup;
import phonngan.intake.RawRow;
import phonngan.intake.csv.ProblemsCsv;
import phonngan.intake.files.ReportJson;
import phonngan.intake.yaml.FormReader;

/// The readings of a year and what was wrong with them.
@Controller("/o/{office}/{year}/intake")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReadingsController {
    private static final int READINGS = 30;
    private static final int PROBLEMS = 25;

    private final Pages pages;
    private final Frames frames;
    private final KeptReadings kept;

    ReadingsController(Pages pages, Frames frames, KeptReadings kept) {
        this.pages = pages;
        this.frames = frames;
        this.kept = kept;
    }

    @Get
    @For(Deed.VIEW_INTAKE)
    HttpResponse<String> readings(Visit visit, String office, int year, @QueryValue(defaultValue = "") String form,
            @Nullable @QueryValue Long before) {
        var frame = frames.getOf(visit, office, year, Section.INTAKE);
        var found = kept.listReadings(frame.book(), form, before == null ? Long.MAX_VALUE : before, READINGS + 1);
        var shown = found.stream().limit(READINGS).toList();
        return pages.show("intake/readings",
                new ReadingsPage(frame, form, kept.listFormsEverRead(frame.book()), kept.total(frame.book(), form),
                        shown, kept.countWarnings(shown.stream().map(it -> it.batch().id()).toList()),
                        before != null, found.size() > READINGS));
    }

    @Get("/{batch}")
    @For(Deed.VIEW_INTAKE)
    HttpResponse<String> reading(Visit visit, String office, int year, long batch,
            @QueryValue(defaultValue = "") String code, @QueryValue(defaultValue = "0") long after) {
        var frame = frames.getOf(visit, office, year, Section.INTAKE);
        var reading = reading(frame, batch);
        var groups = kept.listProblemGroups(reading.batch());
        var chosen = groups.stream().filter(it -> code.isEmpty() || ReadingPage.codeOf(it).equals(code)).findFirst()
                .orElse(null);
        if (chosen == null && !code.isEmpty()) {
            throw new PageNotFound();
        }
        var found = chosen == null ? List.<KeptProblem>of() : problems(reading.batch(), chosen, after);
        var shown = found.stream().limit(PROBLEMS).toList();
        var page = new ReadingPage(frame, reading, headers(reading.batch()), groups, chosen, shown,
                rows(batch, shown), after > 0, found.size() > PROBLEMS);
        return pages.show(visit.fragment() ? "intake/problems" : "intake/reading", page);
    }

    @Get("/{batch}/problems.csv")
    @For(Deed.VIEW_INTAKE)
    HttpResponse<StreamedFile> csv(Visit visit, String office, int year, long batch) {
        var reading = reading(frames.getOf(visit, office, year, Section.INTAKE), batch).batch();
        return Download.of("problems-" + batch + ".csv", "text/csv; charset=utf-8",
                out -> ProblemsCsv.write(out, reader -> kept.forEachProblem(reading, reader)));
    }

    @Get("/{batch}/report.json")
    @For(Deed.VIEW_INTAKE)
    HttpResponse<StreamedFile> report(Visit visit, String office, int year, long batch) {
        var reading = reading(frames.getOf(visit, office, year, Section.INTAKE), batch);
        return Download.of("report-" + batch + ".json", "application/json",
                out -> ReportJson.write(out, reading.batch().form(), reading.batch().source(),
                        OptionalLong.of(batch), reading.counts(),
                        reader -> kept.forEachProblem(reading.batch(), reader)));
    }

    private KeptReading reading(Frame frame, long batch) {
        return kept.findReading(frame.book(), batch).orElseThrow(PageNotFound::new);
    }

    private List<KeptProblem> problems(Batch batch, ProblemGroup group, long after) {
        return kept.listProblems(batch, group.first().code(), group.first().severity(), after, PROBLEMS + 1);
    }

    /// A definition that can no longer be read, after the product changed, tells nothing of its columns.
    private static List<HeaderUse> headers(Batch batch) {
        var form = FormReader.read(batch.form(), batch.formText().getBytes(StandardCharsets.UTF_8));
        return switch (form) {
            case FormReading.Understood(var definition) -> HeaderUse.list(definition, batch.headers());
            case FormReading.Refused _ ->
                batch.headers().stream().map(it -> new HeaderUse(it, List.of())).toList();
        };
    }

    private Map<Long, RawRow> rows(long batch, List<KeptProblem> problems) {
        var rows = problems.stream().map(it -> it.problem().place().row()).filter(Objects::nonNull).distinct().toList();
        return kept.listRows(batch, rows).stream().collect(Collectors.toMap(RawRow::row, Function.identity()));
    }
}
