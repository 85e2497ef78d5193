package phonngan.access.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.access.WelcomeAdministrators;
import phonngan.access.WelcomeAdministrators.Newcomer;
import phonngan.access.WelcomeLink;
import phonngan.common.web.Frames;
import phonngan.common.web.OpenToAll;
import phonngan.common.web.OwnAddress;
import phonngan.common.web.Pages;
import phonngan.common.web.Visit;

/// The link that the console shows at the first start.
@Controller(WelcomeController.PATH)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class WelcomeController {
    static final String PATH = "/welcome";

    private final Pages pages;
    private final Frames frames;
    private final OwnAddress own;
    private final WelcomeAdministrators welcoming;
    private final Clock clock;

    WelcomeController(Pages pages, Frames frames, OwnAddress own, WelcomeAdministrators welcoming, Clock clock) {
        this.pages = pages;
        this.frames = frames;
        this.own = own;
        this.welcoming = welcoming;
        this.clock = clock;
    }

    @Get("/{token}")
    @OpenToAll
    HttpResponse<?> ask(Visit visit, String token) {
        return welcoming.find(token, clock.instant()).map(it -> show(HttpStatus.OK, visit, it, ""))
                .orElseGet(() -> over(visit));
    }

    @Post("/{token}")
    @OpenToAll
    HttpResponse<?> welcome(HttpRequest<?> request, Visit visit, String token, @Nullable String login1,
            @Nullable String name1, @Nullable String login2, @Nullable String name2) {
        var link = welcoming.find(token, clock.instant());
        if (link.isEmpty()) {
            return over(visit);
        }
        var newcomers = Stream.of(new Newcomer(text(login1), text(name1)), new Newcomer(text(login2), text(name2)))
                .limit(welcoming.countMissing(link.get().office())).toList();
        var slips = welcoming.welcome(link.get(), List.copyOf(newcomers), clock.instant());
        return slips.isEmpty()
                ? show(HttpStatus.UNPROCESSABLE_ENTITY, visit, link.get(), "welcome")
                : pages.show("access/slips", new SlipsPage(frames.outside(visit), slips,
                        own.shown(request) + SignInController.PATH));
    }

    private HttpResponse<String> show(HttpStatus status, Visit visit, WelcomeLink link, String said) {
        return pages.show(status, "access/welcome", new WelcomePage(frames.outside(visit), link.office().code(),
                welcoming.countMissing(link.office()), said));
    }

    private HttpResponse<String> over(Visit visit) {
        return pages.show(HttpStatus.GONE, "access/welcome", new WelcomePage(frames.outside(visit), "", 0, ""));
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
