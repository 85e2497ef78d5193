package phonngan.intake.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import phonngan.access.Actor;
import phonngan.common.Deed;
import phonngan.common.Progress;
import phonngan.common.ThaiText;
import phonngan.common.web.Address;
import phonngan.common.web.For;
import phonngan.common.web.Frame;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.Visit;
import phonngan.intake.AnswerSheets;
import phonngan.intake.PauseSheet;
import phonngan.intake.ProblemSink;
import phonngan.intake.SheetConnections;
import phonngan.intake.SheetStanding;
import phonngan.intake.SyncOrder;
import phonngan.intake.SyncOutcome;

/// The connected sheets of a year: read them now, let them rest, wake them.
@Controller("/o/{office}/{year}/sheets")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SheetsController {
    private static final int LONGEST_REASON = 200;
    private static final Set<String> SAID = Set.of("connected", "taken", "unchanged", "stopped", "resting", "not-now",
            "busy",
            "going", "paused", "resumed", "no-reason", "already");

    private final Pages pages;
    private final Frames frames;
    private final AnswerSheets sheets;
    private final SheetConnections connections;
    private final PauseSheet rest;
    private final SyncDesk desk;
    private final Clock clock;

    SheetsController(Pages pages, Frames frames, AnswerSheets sheets, SheetConnections connections, PauseSheet rest,
            SyncDesk desk, Clock clock) {
        this.pages = pages;
        this.frames = frames;
        this.sheets = sheets;
        this.connections = connections;
        this.rest = rest;
        this.desk = desk;
        this.clock = clock;
    }

    @Get
    @For(Deed.VIEW_INTAKE)
    HttpResponse<String> list(Visit visit, String office, int year, @QueryValue(defaultValue = "") String said) {
        var frame = frames.getOf(visit, office, year, Section.INTAKE);
        var standings = connections.list().stream().filter(it -> it.connection().book().equals(frame.book())).toList();
        var underWay = standings.stream().map(it -> it.connection().id()).filter(desk::isUnderWay)
                .collect(Collectors.toSet());
        return pages.show(visit.fragment() ? "intake/sheet-list" : "intake/sheets",
                new SheetsPage(frame, sheets.account(), standings, underWay, SAID.contains(said) ? said : ""));
    }

    /// @param confirmed how many missing claims somebody confirms, as typed
    @Post("/{connection}/sync")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.CONNECT_SHEET)
    HttpResponse<?> sync(Visit visit, Actor actor, String office, int year, long connection,
            @Nullable String confirmed) {
        var frame = frames.getOf(visit, office, year, Section.INTAKE);
        var standing = get(frame, connection);
        var order = new SyncOrder(actor.enteredBy(), clock.instant(), number(confirmed),
                ProblemSink.UNHEARD, Progress.UNSEEN);
        return list(frame, desk.read(standing.connection().id(), order).map(SheetsController::word).orElse("going"));
    }

    @Post("/{connection}/pause")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.CONNECT_SHEET)
    HttpResponse<?> pause(Visit visit, Actor actor, String office, int year, long connection,
            @Nullable String reason) {
        var frame = frames.getOf(visit, office, year, Section.INTAKE);
        var standing = get(frame, connection);
        if (line(reason).isEmpty()) {
            return list(frame, "no-reason");
        }
        var done = rest.pause(standing, line(reason), actor.enteredBy(), clock.instant());
        return list(frame, done ? "paused" : "already");
    }

    @Post("/{connection}/resume")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.CONNECT_SHEET)
    HttpResponse<?> resume(Visit visit, Actor actor, String office, int year, long connection,
            @Nullable String reason) {
        var frame = frames.getOf(visit, office, year, Section.INTAKE);
        var done = rest.resume(get(frame, connection), line(reason), actor.enteredBy(), clock.instant());
        return list(frame, done ? "resumed" : "already");
    }

    private SheetStanding get(Frame frame, long connection) {
        return connections.find(connection).filter(it -> it.connection().book().equals(frame.book()))
                .orElseThrow(PageNotFound::new);
    }

    private static String word(SyncOutcome outcome) {
        return switch (outcome) {
            case SyncOutcome.Taken _ -> "taken";
            case SyncOutcome.Unchanged _ -> "unchanged";
            case SyncOutcome.Stopped _ -> "stopped";
            case SyncOutcome.Resting _ -> "resting";
            case SyncOutcome.NotNow _ -> "not-now";
            case SyncOutcome.Busy _ -> "busy";
        };
    }

    private static HttpResponse<?> list(Frame frame, String said) {
        return HttpResponse.seeOther(URI.create(Address.of(frame.at("/sheets")).with("said", said).text()));
    }

    private static OptionalLong number(@Nullable String typed) {
        var digits = ThaiText.foldDigits(line(typed)).replace(",", "");
        return digits.matches("\\d{1,9}") ? OptionalLong.of(Long.parseLong(digits)) : OptionalLong.empty();
    }

    private static String line(@Nullable String sent) {
        return sent == null ? "" : ThaiText.truncate(ThaiText.canonical(sent), LONGEST_REASON);
    }
}
