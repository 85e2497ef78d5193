package phonngan.app.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.jspecify.annotations.Nullable;
import phonngan.common.web.Frames;
import phonngan.common.web.OwnAddress;
import phonngan.common.web.Pages;
import phonngan.common.web.Visit;

/// Whoever asks for the service by a name that is not its own gets nothing.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(-300)
final class OwnNamesOnly {
    private final OwnAddress own;
    private final Pages pages;
    private final Frames frames;

    OwnNamesOnly(OwnAddress own, Pages pages, Frames frames) {
        this.own = own;
        this.pages = pages;
        this.frames = frames;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> guard(HttpRequest<?> request, Visit visit) {
        return own.isAskedBy(request)
                ? null
                : pages.show(HttpStatus.FORBIDDEN, "app/wrong", WrongPage.of(frames.outside(visit), "elsewhere"));
    }
}
