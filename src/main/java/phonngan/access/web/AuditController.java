package phonngan.access.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.OutputStream;
import phonngan.access.Actor;
import phonngan.access.AuditTrail;
import phonngan.common.Deed;
import phonngan.common.csv.CsvWriter;
import phonngan.common.web.Download;
import phonngan.common.web.For;
import phonngan.common.web.Frames;
import phonngan.common.web.Pages;
import phonngan.common.web.Visit;

/// Who did what, for whoever looks over the work of others.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class AuditController {
    private static final int ON_A_PAGE = 100;
    private static final int IN_ONE_READING = 1000;

    private final Pages pages;
    private final Frames frames;
    private final AuditTrail trail;

    AuditController(Pages pages, Frames frames, AuditTrail trail) {
        this.pages = pages;
        this.frames = frames;
        this.trail = trail;
    }

    /// The latest lines, or those before one.
    @Get("/audit")
    @For(Deed.AUDIT)
    HttpResponse<?> list(Visit visit, Actor actor, @QueryValue(defaultValue = "0") long before) {
        var lines = trail.list(actor.office().id(), before <= 0 ? Long.MAX_VALUE : before, ON_A_PAGE);
        var next = lines.size() == ON_A_PAGE ? lines.getLast().id() : 0;
        return pages.show("access/audit", new AuditPage(frames.outside(visit), lines, next));
    }

    /// All lines of the office, the latest first.
    @Get("/audit.csv")
    @For(Deed.AUDIT)
    HttpResponse<?> export(Actor actor) {
        return Download.of("audit-%s.csv".formatted(actor.office().code()), "text/csv; charset=utf-8",
                out -> write(out, actor.office().id()));
    }

    private void write(OutputStream out, long office) {
        try (var csv = CsvWriter.withByteOrderMark(out)) {
            csv.row("line", "at", "account", "login", "act", "object", "outcome", "from");
            for (var page = trail.list(office, Long.MAX_VALUE, IN_ONE_READING); !page.isEmpty(); page = trail
                    .list(office, page.getLast().id(), IN_ONE_READING)) {
                page.forEach(it -> csv.number(it.id()).text(it.at().toString()).number(it.account()).text(it.who())
                        .text(it.deed()).text(it.object()).text(it.outcome()).text(it.from()).endRow());
            }
        }
    }
}
