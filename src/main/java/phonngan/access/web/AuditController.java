package phonngan.access.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import phonngan.access.Actor;
import phonngan.access.AuditTrail;
import phonngan.common.Deed;
import phonngan.common.web.For;
import phonngan.common.web.Frames;
import phonngan.common.web.Pages;
import phonngan.common.web.Visit;

/// Who did what, for whoever looks over the work of others.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class AuditController {
    private static final int ON_A_PAGE = 100;

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
}
