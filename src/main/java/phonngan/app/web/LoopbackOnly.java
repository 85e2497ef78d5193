package phonngan.app.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.common.web.Frames;
import phonngan.common.web.Pages;
import phonngan.common.web.Visit;

/// Nobody signs in yet, so pages are shown on this machine alone. The name asked for is held against the names of this
/// machine too: a page from elsewhere that lets its own name point here gets nothing.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class LoopbackOnly {
    private final Pages pages;
    private final Frames frames;

    LoopbackOnly(Pages pages, Frames frames) {
        this.pages = pages;
        this.frames = frames;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> guard(HttpRequest<?> request, Visit visit) {
        var here = request.getRemoteAddress().getAddress();
        var named = Optional.ofNullable(request.getHeaders().get("Host")).map(LoopbackOnly::withoutPort).orElse("");
        return here != null && here.isLoopbackAddress() && isThisMachine(named)
                ? null
                : pages.show(HttpStatus.FORBIDDEN, "app/wrong", WrongPage.of(frames.outside(visit), "elsewhere"));
    }

    private static boolean isThisMachine(String name) {
        return name.equals("localhost") || name.equals("127.0.0.1") || name.equals("[::1]");
    }

    private static String withoutPort(String host) {
        return host.replaceFirst(":\\d+$", "");
    }
}
