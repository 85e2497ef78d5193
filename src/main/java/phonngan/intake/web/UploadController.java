package phonngan.intake.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import phonngan.access.Actor;
import phonngan.common.Deed;
import phonngan.common.web.Address;
import phonngan.common.web.For;
import phonngan.common.web.Frame;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.SentForm;
import phonngan.common.web.Visit;
import phonngan.cycle.Allowance;
import phonngan.cycle.AskTheYear;
import phonngan.intake.IntakeOutcome;
import phonngan.intake.SubmissionSource;
import phonngan.intake.Trial;
import phonngan.intake.csv.CsvSubmissions;
import phonngan.intake.csv.CsvSubmissionsOpening;
import phonngan.intake.files.UploadFolder;

/// Taking a file of answers in, step by step: the file, what its columns carry, a trial, the reading. Until the last step
/// the file only waits.
@Controller("/o/{office}/{year}/upload")
@ExecuteOn(TaskExecutors.BLOCKING)
final class UploadController {
    private final Pages pages;
    private final Frames frames;
    private final UploadFolder folder;
    private final FormSteps steps;
    private final FileReadings readings;
    private final AskTheYear ask;
    private final Clock clock;

    UploadController(Pages pages, Frames frames, UploadFolder folder, FormSteps steps, FileReadings readings,
            AskTheYear ask, Clock clock) {
        this.pages = pages;
        this.frames = frames;
        this.folder = folder;
        this.steps = steps;
        this.readings = readings;
        this.ask = ask;
        this.clock = clock;
    }

    @Get
    @For(Deed.IMPORT)
    HttpResponse<String> begin(Visit visit, String office, int year) {
        var frame = frames.getOf(visit, office, year, Section.INTAKE);
        return pages.show("intake/upload", new UploadPage(frame, notNow(frame), List.of()));
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @For(Deed.IMPORT)
    HttpResponse<?> receive(Visit visit, Actor actor, String office, int year, @Body MultipartBody body) {
        var frame = frames.getOf(visit, office, year, Section.INTAKE);
        var files = SentForm.of(body).files("file");
        if (files.isEmpty() || files.getFirst().content().length == 0) {
            return refuse(frame, frame.ui().t("upload.fault.none"));
        }
        var file = files.getFirst();
        if (file.content().length > UploadFolder.LARGEST) {
            return refuse(frame, frame.ui().t("upload.fault.large", UploadFolder.LARGEST >> 20));
        }
        var key = folder.keep(frame.book(), actor, file.name(), file.content(), clock.instant());
        return switch (open(frame, actor, key)) {
            case CsvSubmissionsOpening.Refused(var problems) -> {
                folder.remove(frame.book(), actor, key);
                yield refuse(frame, problems.stream().map(it -> FormSteps.sentence(frame, it)).toArray(String[]::new));
            }
            case CsvSubmissionsOpening.Opened _ -> HttpResponse.seeOther(URI.create(frame.at("/upload/" + key)));
        };
    }

    private HttpResponse<String> refuse(Frame frame, String... faults) {
        return pages.show(HttpStatus.UNPROCESSABLE_ENTITY, "intake/upload",
                new UploadPage(frame, notNow(frame), List.of(faults)));
    }

    /// What the product suggests for the columns.
    @Get("/{key}")
    @For(Deed.IMPORT)
    HttpResponse<String> columns(Visit visit, Actor actor, String office, int year, String key,
            @QueryValue(defaultValue = "") String form) {
        var frame = frames.getOf(visit, office, year, Section.INTAKE);
        var source = source(frame, actor, key);
        return pages.show("intake/columns", steps.suggest(frame, desk(frame, key, source), source.headers(), form));
    }

    /// The columns again, with everything that was said.
    @Post("/{key}/columns")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.IMPORT)
    HttpResponse<String> back(Visit visit, Actor actor, String office, int year, String key,
            @Body Map<String, Object> body) {
        var frame = frames.getOf(visit, office, year, Section.INTAKE);
        var source = source(frame, actor, key);
        var posted = new Posted(body);
        return pages.show("intake/columns", steps.again(frame, desk(frame, key, source), source.headers(),
                steps.read(frame, posted), posted.has("whole")));
    }

    /// What taking it in would bring.
    @Post("/{key}/try")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.IMPORT)
    HttpResponse<String> attempt(Visit visit, Actor actor, String office, int year, String key,
            @Body Map<String, Object> body) {
        var frame = frames.getOf(visit, office, year, Section.INTAKE);
        return attempt(frame, actor, key, source(frame, actor, key), new Posted(body));
    }

    private HttpResponse<String> attempt(Frame frame, Actor actor, String key, SubmissionSource source,
            Posted posted) {
        var said = steps.read(frame, posted);
        var form = said.form();
        if (form == null) {
            return pages.show(HttpStatus.UNPROCESSABLE_ENTITY, "intake/columns",
                    steps.again(frame, desk(frame, key, source), source.headers(), said, posted.has("whole")));
        }
        var trial = readings.attempt(frame, actor, form, source, posted);
        return pages.show("intake/trial", new TrialPage(frame, desk(frame, key, source), steps.rules(frame), form,
                trial, posted.has("whole"), posted.text("missing")));
    }

    /// Takes it in.
    @Post("/{key}/take")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.IMPORT)
    HttpResponse<?> take(Visit visit, Actor actor, String office, int year, String key,
            @Body Map<String, Object> body) {
        var frame = frames.getOf(visit, office, year, Section.INTAKE);
        var source = source(frame, actor, key);
        var posted = new Posted(body);
        var form = steps.read(frame, posted).form();
        if (form == null) {
            return attempt(frame, actor, key, source, posted);
        }
        if (!notNow(frame).isEmpty()) {
            return refuse(frame);
        }
        return switch (readings.take(frame, actor, form, source, posted)) {
            case IntakeOutcome.RefusedFile(var problems) -> pages.show(HttpStatus.UNPROCESSABLE_ENTITY, "intake/trial",
                    new TrialPage(frame, desk(frame, key, source), steps.rules(frame), form,
                            new Trial.Refused(problems), posted.has("whole"), posted.text("missing")));
            case IntakeOutcome.Taken(var batch, _) -> {
                folder.remove(frame.book(), actor, key);
                yield HttpResponse.seeOther(URI.create(frame.at("/intake/" + batch.orElseThrow())));
            }
        };
    }

    /// Why nothing may be taken in now; empty when it may.
    private String notNow(Frame frame) {
        return switch (ask.may(frame.book(), phonngan.cycle.Deed.SUBMIT)) {
            case Allowance.Allowed _ -> "";
            case Allowance.NotNow not -> FormSteps.sentence(frame, not.problem(frame.ui().language()));
        };
    }

    private SubmissionSource source(Frame frame, Actor actor, String key) {
        return switch (open(frame, actor, key)) {
            case CsvSubmissionsOpening.Opened(var source) -> source;
            case CsvSubmissionsOpening.Refused _ -> throw new PageNotFound();
        };
    }

    private CsvSubmissionsOpening open(Frame frame, Actor actor, String key) {
        return CsvSubmissions.open(folder.find(frame.book(), actor, key).orElseThrow(PageNotFound::new));
    }

    private static ColumnsPage.Desk desk(Frame frame, String key, SubmissionSource source) {
        var here = frame.at("/upload/" + key);
        return new ColumnsPage.Desk(false, source.name(), Address.of(frame.at("/upload")), Address.of(here),
                Address.of(here + "/columns"), Address.of(here + "/try"), Address.of(here + "/take"), Map.of());
    }
}
