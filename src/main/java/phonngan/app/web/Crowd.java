package phonngan.app.web;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.jspecify.annotations.Nullable;
import phonngan.common.web.Frames;
import phonngan.common.web.OwnAddress;
import phonngan.common.web.Pages;
import phonngan.common.web.Visit;

/// Lets in only as many requests at once as are soon answered. On the last evening before the close everybody sends; who
/// finds no place is told so at once, nothing of theirs half done, instead of waiting with everybody else until all of
/// them give up. Those who look and those who send have rooms of their own, so that neither keeps the other out.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(-250)
final class Crowd {
    private static final String PLACE = Crowd.class.getName();
    private static final String SECONDS = "5";

    private final Pages pages;
    private final Frames frames;
    private final OwnAddress own;
    private final Room looking;
    private final Room sending;

    Crowd(Pages pages, Frames frames, OwnAddress own,
            @Property(name = "phonngan.crowd.looking", defaultValue = "40") int looking,
            @Property(name = "phonngan.crowd.sending", defaultValue = "40") int sending) {
        this.pages = pages;
        this.frames = frames;
        this.own = own;
        this.looking = new Room(looking);
        this.sending = new Room(sending);
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> letIn(HttpRequest<?> request, Visit visit) {
        var path = request.getPath();
        if (path.startsWith("/assets/") || path.startsWith("/health") || path.equals("/metrics")) {
            return null;
        }
        boolean isSending = request.getMethod() == HttpMethod.POST;
        var place = (isSending ? sending : looking).enter(own.whence(request));
        place.ifPresent(it -> request.setAttribute(PLACE, it));
        return place.isPresent()
                ? null
                : pages.show(HttpStatus.SERVICE_UNAVAILABLE, "app/wrong",
                        WrongPage.of(frames.outside(visit), isSending ? "crowd-sends" : "crowd-looks"))
                        .header("Retry-After", SECONDS);
    }

    @ResponseFilter
    void letOut(HttpRequest<?> request) {
        request.getAttribute(PLACE, Room.Place.class).ifPresent(Room.Place::leave);
    }

    /// How many requests are being answered.
    int inside() {
        return looking.taken() + sending.taken();
    }
}
