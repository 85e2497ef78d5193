package phonngan.publication.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import phonngan.access.Actor;
import phonngan.common.Deed;
import phonngan.common.web.For;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.Visit;
import phonngan.publication.RecordConsent;

/// Where everybody says whether they may be named in public.
@Controller("/o/{office}/{year}/mine/consent")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ConsentController {
    private final Pages pages;
    private final Frames frames;
    private final RecordConsent consents;
    private final Clock clock;

    ConsentController(Pages pages, Frames frames, RecordConsent consents, Clock clock) {
        this.pages = pages;
        this.frames = frames;
        this.consents = consents;
        this.clock = clock;
    }

    @Get
    @For(value = Deed.VIEW_OWN_SHEET, own = true)
    HttpResponse<String> show(Visit visit, Actor actor, String office, int year) {
        var frame = frames.getOf(visit, office, year, Section.MINE);
        if (actor.person() == null) {
            throw new PageNotFound();
        }
        return pages.show("publication/consent",
                new ConsentPage(frame, actor.name(), consents.findLast(frame.book(), actor.person()).orElse(null)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(value = Deed.VIEW_OWN_SHEET, own = true)
    HttpResponse<?> say(Visit visit, Actor actor, String office, int year, @Nullable String given) {
        var frame = frames.getOf(visit, office, year, Section.MINE);
        if (!"yes".equals(given) && !"no".equals(given)) {
            throw new PageNotFound();
        }
        consents.record(frame.book(), actor.staffId(), given.equals("yes"), actor.staffId(), actor.enteredBy(),
                clock.instant()).orElseThrow(PageNotFound::new);
        return HttpResponse.seeOther(URI.create(frame.at("/mine/consent")));
    }
}
