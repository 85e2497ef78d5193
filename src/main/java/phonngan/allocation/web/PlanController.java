package phonngan.allocation.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.access.Actor;
import phonngan.allocation.AllocationOutcome;
import phonngan.allocation.AllocationPlan;
import phonngan.allocation.ComparePlans;
import phonngan.allocation.IncentivePlan;
import phonngan.allocation.KeepPlan;
import phonngan.allocation.Pay;
import phonngan.allocation.csv.PayFileReader;
import phonngan.allocation.csv.PayFileReading;
import phonngan.allocation.yaml.IncentivePlanReader;
import phonngan.allocation.yaml.IncentivePlanReading;
import phonngan.catalogue.RuleBook;
import phonngan.common.Deed;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.csv.CsvSource;
import phonngan.common.csv.CsvWriter;
import phonngan.common.web.Download;
import phonngan.common.web.For;
import phonngan.common.web.Frame;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.Visit;
import phonngan.cycle.Allowance;
import phonngan.cycle.AskTheYear;

/// The incentive plan of a year: looked at, replaced after a look at what that changes, and drafted to the satang. Pay is
/// read for one answer and kept nowhere.
@Controller("/o/{office}/{year}/plan")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PlanController {
    private final Pages pages;
    private final Frames frames;
    private final PlanDesk desk;
    private final KeepPlan keeping;
    private final AskTheYear ask;
    private final Clock clock;

    PlanController(Pages pages, Frames frames, PlanDesk desk, KeepPlan keeping, AskTheYear ask, Clock clock) {
        this.pages = pages;
        this.frames = frames;
        this.desk = desk;
        this.keeping = keeping;
        this.ask = ask;
        this.clock = clock;
    }

    @Get
    @For(Deed.VIEW_RANKING)
    HttpResponse<?> plan(Visit visit, String office, int year) {
        return show(HttpStatus.OK, frames.getOf(visit, office, year, Section.RANKING), List.of(), List.of());
    }

    /// The plan that serves, word for word.
    @Get("/plan.yaml")
    @For(Deed.VIEW_RANKING)
    HttpResponse<StreamedFile> text(Visit visit, String office, int year) {
        var frame = frames.getOf(visit, office, year, Section.RANKING);
        var kept = desk.findKept(frame).orElseThrow(PageNotFound::new);
        return Download.of("plan-" + year + ".yaml", "application/yaml",
                out -> out.write(kept.text().getBytes(StandardCharsets.UTF_8)));
    }

    /// The draft as the command `allocate` prints it; leads to the page when something stands in its way.
    @Get("/allocation.csv")
    @For(Deed.VIEW_RANKING)
    HttpResponse<?> csv(Visit visit, String office, int year) {
        var frame = frames.getOf(visit, office, year, Section.RANKING);
        return desk.find(frame, List.of()).map(PlanPage.Serving::outcome)
                .filter(AllocationOutcome.Allocated.class::isInstance).map(AllocationOutcome.Allocated.class::cast)
                .<HttpResponse<?>>map(it -> csv(frame, it.plan()))
                .orElseGet(() -> HttpResponse.seeOther(URI.create(frame.at("/plan"))));
    }

    /// The draft where money is divided by pay.
    ///
    /// @param as `csv` for the file in place of the page
    @Post("/pay")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @For(Deed.KEEP_PLAN)
    HttpResponse<?> pay(Visit visit, String office, int year, @Nullable CompletedFileUpload pay,
            @Nullable String as) throws IOException {
        var frame = frames.getOf(visit, office, year, Section.RANKING);
        if (isMissing(pay)) {
            return show(HttpStatus.UNPROCESSABLE_ENTITY, frame, List.of(), List.of(noFile()));
        }
        return switch (PayFileReader.read(CsvSource.of(pay.getFilename(), pay.getBytes()))) {
            case PayFileReading.Refused(var problems) ->
                show(HttpStatus.UNPROCESSABLE_ENTITY, frame, List.of(), problems);
            case PayFileReading.Understood(var pays) when "csv".equals(as) -> desk.find(frame, pays)
                    .map(PlanPage.Serving::outcome)
                    .<HttpResponse<?>>map(it -> it instanceof AllocationOutcome.Allocated(var plan)
                            ? csv(frame, plan)
                            : show(HttpStatus.UNPROCESSABLE_ENTITY, frame, pays, List.of()))
                    .orElseThrow(PageNotFound::new);
            case PayFileReading.Understood(var pays) -> show(HttpStatus.OK, frame, pays, List.of());
        };
    }

    /// What another plan would change; nothing is kept.
    @Post("/preview")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @For(Deed.KEEP_PLAN)
    HttpResponse<?> preview(Visit visit, String office, int year,
            @Nullable CompletedFileUpload plan) throws IOException {
        var frame = frames.getOf(visit, office, year, Section.RANKING);
        if (isMissing(plan)) {
            return refuse(frame, List.of(noFile()));
        }
        var rules = desk.rules(frame);
        return switch (read(plan.getFilename(), plan.getBytes(), rules)) {
            case IncentivePlanReading.Refused(var problems) -> refuse(frame, problems);
            case IncentivePlanReading.Understood(var read) -> pages.show("allocation/preview",
                    preview(frame, rules, plan.getFilename(), new String(plan.getBytes(), StandardCharsets.UTF_8),
                            read));
        };
    }

    /// Keeps the plan that was previewed.
    ///
    /// @param plan its text, word for word
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.KEEP_PLAN)
    HttpResponse<?> keep(Visit visit, Actor actor, String office, int year, @Nullable String plan) {
        var frame = frames.getOf(visit, office, year, Section.RANKING);
        var obstacle = obstacle(frame);
        if (obstacle.isPresent()) {
            return refuse(frame, List.of(obstacle.get()));
        }
        var text = plan == null ? "" : plan.replace("\r\n", "\n");
        var rules = desk.rules(frame);
        return switch (read("plan.yaml", text.getBytes(StandardCharsets.UTF_8), rules)) {
            case IncentivePlanReading.Refused(var problems) -> refuse(frame, problems);
            case IncentivePlanReading.Understood(var read) ->
                switch (keeping.keep(frame.book(), rules, read, text, actor.enteredBy(), clock.instant())) {
                    case KeepPlan.Answer.Refused(var problems) -> refuse(frame, problems);
                    case KeepPlan.Answer.Kept _ -> HttpResponse.seeOther(URI.create(frame.at("/plan")));
                };
        };
    }

    /// Understood only when it fits the rule book too.
    private static IncentivePlanReading read(String file, byte[] bytes, RuleBook rules) {
        return switch (IncentivePlanReader.read(file, bytes)) {
            case IncentivePlanReading.Refused refused -> refused;
            case IncentivePlanReading.Understood understood -> {
                var misfits = KeepPlan.listMisfits(rules, understood.plan());
                yield misfits.isEmpty() ? understood : new IncentivePlanReading.Refused(misfits);
            }
        };
    }

    private PlanPreviewPage preview(Frame frame, RuleBook rules, String file, String text, IncentivePlan plan) {
        var serving = desk.find(frame, List.of());
        var comparable = serving.map(PlanPage.Serving::plan).filter(it -> it.round().equals(plan.round()));
        return new PlanPreviewPage(frame, rules, file, text,
                serving.filter(it -> it.kept().text().equals(text.replace("\r\n", "\n"))).isPresent(),
                serving.isEmpty(), ComparePlans.compare(comparable, plan, rules,
                        desk.ranked(frame, rules, plan).ranking(), desk.staff(frame), frame.ui().language()));
    }

    private HttpResponse<StreamedFile> csv(Frame frame, AllocationPlan plan) {
        return Download.of("allocation-" + frame.year().year().be() + ".csv", "text/csv; charset=utf-8", out -> {
            var csv = CsvWriter.withByteOrderMark(out);
            csv.row("pool", "rank", "subject_id", "amount", "reason");
            for (var line : plan.lines()) {
                csv.text(line.pool());
                if (line.rank() == null) {
                    csv.empty();
                } else {
                    csv.number(line.rank());
                }
                csv.text(line.subjectId()).number(new java.math.BigDecimal(line.amount().twoPlaces()))
                        .text(line.reason(frame.ui().language())).endRow();
            }
            csv.flush();
        });
    }

    private HttpResponse<?> refuse(Frame frame, List<Problem> problems) {
        return show(HttpStatus.UNPROCESSABLE_ENTITY, frame, List.of(), problems);
    }

    private HttpResponse<?> show(HttpStatus status, Frame frame, List<Pay> pays, List<Problem> problems) {
        return pages.show(status, "allocation/plan", new PlanPage(frame, desk.rules(frame),
                desk.find(frame, pays).orElse(null), obstacle(frame).orElse(null), problems));
    }

    private Optional<Problem> obstacle(Frame frame) {
        return switch (ask.may(frame.book(), phonngan.cycle.Deed.PLAN)) {
            case Allowance.Allowed _ -> Optional.empty();
            case Allowance.NotNow notNow -> Optional.of(notNow.problem(frame.ui().language()));
        };
    }

    private static boolean isMissing(@Nullable CompletedFileUpload file) {
        return file == null || file.getFilename() == null || file.getFilename().isEmpty();
    }

    private static Problem noFile() {
        return Problem.refused(ProblemCode.EMPTY_FILE, Place.file(""), "");
    }
}
