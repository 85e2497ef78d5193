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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import phonngan.access.Actor;
import phonngan.common.Deed;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Progress;
import phonngan.common.web.Address;
import phonngan.common.web.For;
import phonngan.common.web.Frame;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.Visit;
import phonngan.intake.AnswerTab;
import phonngan.intake.ConnectSheet;
import phonngan.intake.Connecting;
import phonngan.intake.FromSheet;
import phonngan.intake.ProblemSink;
import phonngan.intake.SheetAddress;
import phonngan.intake.SyncOrder;
import phonngan.intake.SyncOutcome;
import phonngan.intake.Trial;

/// Connecting a sheet step by step: its address, its tab, what its columns carry, a trial, the connection. Nothing is
/// stored before the last step; each form carries what was said so far.
@Controller("/o/{office}/{year}/sheets/new")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ConnectController {
    private final Pages pages;
    private final Frames frames;
    private final SheetFaces faces;
    private final ConnectSheet connect;
    private final FormSteps steps;
    private final SyncDesk sync;
    private final Clock clock;

    ConnectController(Pages pages, Frames frames, SheetFaces faces, ConnectSheet connect, FormSteps steps,
            SyncDesk sync, Clock clock) {
        this.pages = pages;
        this.frames = frames;
        this.faces = faces;
        this.connect = connect;
        this.steps = steps;
        this.sync = sync;
        this.clock = clock;
    }

    /// The first step, and the second one once an address was pasted.
    @Get
    @For(Deed.CONNECT_SHEET)
    HttpResponse<String> begin(Visit visit, String office, int year, @QueryValue(defaultValue = "") String address) {
        var frame = frames.getOf(visit, office, year, Section.INTAKE);
        var page = faces.of(frame, address);
        return pages.show(page.survey() == null ? "intake/connect-address" : "intake/connect-tab", page);
    }

    /// The third step: what the product suggests.
    @Get("/columns")
    @For(Deed.CONNECT_SHEET)
    HttpResponse<String> columns(Visit visit, String office, int year, @QueryValue(defaultValue = "") String sheet,
            @QueryValue(defaultValue = "") String tab, @QueryValue(defaultValue = "") String form) {
        var frame = frames.getOf(visit, office, year, Section.INTAKE);
        return atTab(frame, sheet, tab, open -> pages.show("intake/columns",
                steps.suggest(frame, desk(frame, sheet, tab, open.name()), open.headers(), form)));
    }

    /// The third step again, with everything that was said.
    @Post("/columns")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.CONNECT_SHEET)
    HttpResponse<String> back(Visit visit, String office, int year, @Body Map<String, Object> body) {
        var frame = frames.getOf(visit, office, year, Section.INTAKE);
        var posted = new Posted(body);
        var said = steps.read(frame, posted);
        return atTab(frame, posted, (desk, open) -> pages.show("intake/columns",
                steps.again(frame, desk, open.headers(), said, true)));
    }

    /// The fourth step: what reading it would bring.
    @Post("/try")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.CONNECT_SHEET)
    HttpResponse<String> attempt(Visit visit, Actor actor, String office, int year, @Body Map<String, Object> body) {
        var frame = frames.getOf(visit, office, year, Section.INTAKE);
        var posted = new Posted(body);
        var said = steps.read(frame, posted);
        return atTab(frame, posted, (desk, open) -> said.form() == null
                ? pages.show(HttpStatus.UNPROCESSABLE_ENTITY, "intake/columns",
                        steps.again(frame, desk, open.headers(), said, true))
                : attempt(frame, actor, posted, desk, said));
    }

    private HttpResponse<String> attempt(Frame frame, Actor actor, Posted posted, ColumnsPage.Desk desk,
            FormSteps.Said said) {
        var form = Objects.requireNonNull(said.form());
        return switch (connect.tryOut(frame.book(), posted.text("sheet"), gid(posted.text("tab")), form.text(),
                actor.enteredBy(), clock.instant())) {
            case FromSheet.Not<Trial>(var why) -> trouble(frame, posted.text("sheet"), why.problem(desk.name()));
            case FromSheet.Had<Trial>(var trial) -> pages.show("intake/trial",
                    new TrialPage(frame, desk, steps.rules(frame), form, trial, true, ""));
        };
    }

    /// The last step: from now on the sheet is read.
    @Post("/connect")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.CONNECT_SHEET)
    HttpResponse<?> connect(Visit visit, Actor actor, String office, int year, @Body Map<String, Object> body) {
        var frame = frames.getOf(visit, office, year, Section.INTAKE);
        var posted = new Posted(body);
        var said = steps.read(frame, posted);
        var form = said.form();
        if (form == null) {
            return attempt(visit, actor, office, year, body);
        }
        return switch (connect.connect(frame.book(), posted.text("sheet"), gid(posted.text("tab")), form.text(),
                actor.enteredBy(), clock.instant())) {
            case Connecting.Stopped(var why) -> trouble(frame, posted.text("sheet"), why.problem(posted.text("sheet")));
            case Connecting.Refused(var problems) -> atTab(frame, posted,
                    (desk, _) -> pages.show(HttpStatus.UNPROCESSABLE_ENTITY, "intake/trial", new TrialPage(frame, desk,
                            steps.rules(frame), form, new Trial.Refused(problems), true, "")));
            case Connecting.Connected(var connection) -> {
                var outcome = sync.read(connection.id(), new SyncOrder(actor.enteredBy(), clock.instant(),
                        OptionalLong.empty(), ProblemSink.UNHEARD, Progress.UNSEEN));
                yield HttpResponse.seeOther(URI.create(Address.of(frame.at("/sheets"))
                        .with("said", outcome.map(ConnectController::word).orElse("going")).text()));
            }
        };
    }

    private HttpResponse<String> atTab(Frame frame, Posted posted, AtDesk then) {
        return atTab(frame, posted.text("sheet"), posted.text("tab"), open -> then
                .go(desk(frame, posted.text("sheet"), posted.text("tab"), open.name()), open));
    }

    /// What happens at a desk with the tab that was opened.
    private interface AtDesk {
        HttpResponse<String> go(ColumnsPage.Desk desk, AnswerTab open);
    }

    private HttpResponse<String> atTab(Frame frame, String sheet, String tab,
            Function<AnswerTab, HttpResponse<String>> then) {
        if (SheetAddress.find(sheet).filter(it -> it.spreadsheet().equals(sheet)).isEmpty()) {
            throw new PageNotFound();
        }
        return switch (connect.open(sheet, gid(tab))) {
            case FromSheet.Not<AnswerTab>(var why) -> trouble(frame, sheet, why.problem(sheet));
            case FromSheet.Had<AnswerTab>(var open) when open.headers().isEmpty() -> trouble(frame, sheet,
                    Problem.refused(ProblemCode.EMPTY_FILE, Place.file(open.name()), open.name()));
            case FromSheet.Had<AnswerTab>(var open) -> then.apply(open);
        };
    }

    private HttpResponse<String> trouble(Frame frame, String sheet, Problem why) {
        return pages.show(HttpStatus.UNPROCESSABLE_ENTITY, "intake/connect-address", faces.troubled(frame, sheet, why));
    }

    private static int gid(String tab) {
        return SheetAddress.findGid(tab).orElseThrow(PageNotFound::new);
    }

    private static ColumnsPage.Desk desk(Frame frame, String sheet, String tab, String name) {
        var here = frame.at("/sheets/new");
        return new ColumnsPage.Desk(true, name, Address.of(here).with("address", sheet),
                Address.of(here + "/columns").with("sheet", sheet).with("tab", tab),
                Address.of(here + "/columns"), Address.of(here + "/try"),
                Address.of(here + "/connect"), Map.of("sheet", sheet, "tab", tab));
    }

    /// The connection is there whatever came of the first reading, and its card says so.
    private static String word(SyncOutcome outcome) {
        return outcome instanceof SyncOutcome.NotNow ? "not-now" : "connected";
    }
}
