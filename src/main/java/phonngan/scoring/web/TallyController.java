package phonngan.scoring.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.List;
import phonngan.access.Actor;
import phonngan.common.Deed;
import phonngan.common.web.For;
import phonngan.common.web.Frame;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.Visit;
import phonngan.intake.SendEvidence.Desk;
import phonngan.intake.SendOutcome;
import phonngan.intake.SendTally;
import phonngan.intake.TallyForm;
import phonngan.intake.web.SendDesks;
import phonngan.common.web.SentForm;

/// Where learners are counted: a table in which a row is a learner goes in, sums of groups come out. The table is never
/// kept; it goes back to the sender's page and is counted again when it is sent.
@Controller("/o/{office}/{year}/mine/tally")
@ExecuteOn(TaskExecutors.BLOCKING)
final class TallyController {
    private static final String SEND = "send";

    private final Pages pages;
    private final Frames frames;
    private final SendDesks desks;
    private final TallyTables tables;
    private final SendTally sending;

    TallyController(Pages pages, Frames frames, SendDesks desks, TallyTables tables, SendTally sending) {
        this.pages = pages;
        this.frames = frames;
        this.desks = desks;
        this.tables = tables;
        this.sending = sending;
    }

    @Get("/{indicator}")
    @For(value = Deed.SUBMIT, own = true)
    HttpResponse<String> form(Visit visit, Actor actor, String office, int year, String indicator) {
        var frame = frames.getOf(visit, office, year, Section.MINE);
        var desk = desks.getOf(frame, actor);
        return pages.show("scoring/tally",
                new TallyPage(frame, desk, form(desk, indicator), TallyPage.Entry.EMPTY, List.of()));
    }

    /// Counts the table and shows what it gives, or sends it.
    @Post("/{indicator}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @For(value = Deed.SUBMIT, own = true)
    HttpResponse<?> count(Visit visit, Actor actor, String office, int year, String indicator,
            @Body MultipartBody body) {
        var frame = frames.getOf(visit, office, year, Section.MINE);
        var desk = desks.getOf(frame, actor);
        var form = form(desk, indicator);
        var sent = SentForm.of(body);
        var entry = tables.read(frame, desk, form, sent);
        var sitting = entry.sitting();
        if (!sent.text("act").equals(SEND) || sitting == null || entry.tally() == null
                || !entry.tally().isSound()) {
            var status = entry.isClean() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY;
            return pages.show(status, "scoring/tally", new TallyPage(frame, desk, form, entry, List.of()));
        }
        return switch (sending.send(desk, form, sitting, entry.tally())) {
            case SendOutcome.Refused(var problems) -> pages.show(HttpStatus.UNPROCESSABLE_ENTITY, "scoring/tally",
                    new TallyPage(frame, desk, form, entry, problems));
            case SendOutcome.Received _ -> back(frame);
        };
    }

    private static TallyForm form(Desk desk, String indicator) {
        return SendTally.findForm(desk, indicator).orElseThrow(PageNotFound::new);
    }

    private static HttpResponse<?> back(Frame frame) {
        return HttpResponse.seeOther(URI.create(frame.at("/mine?said=tallied")));
    }
}
