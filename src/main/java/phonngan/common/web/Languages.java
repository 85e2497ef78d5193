package phonngan.common.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import phonngan.common.Language;

/// Remembers the language that a reader chose by `?lang=`. The browser's own preference is not asked: it says English on
/// most machines of Thai offices.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(-400)
final class Languages {
    private static final String NAME = "lang";

    private final OwnAddress own;

    Languages(OwnAddress own) {
        this.own = own;
    }

    @ResponseFilter
    void remember(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (request.getParameters().contains(NAME)) {
            response.cookie(Cookie.of(NAME, of(request).tag()).path("/").httpOnly(true).secure(own.isSecure(request))
                    .sameSite(SameSite.Lax).maxAge(Duration.ofDays(365)));
        }
    }

    static Language of(HttpRequest<?> request) {
        var asked = request.getParameters().get(NAME);
        var remembered = request.getCookies().findCookie(NAME).map(Cookie::getValue).orElse("");
        return (asked == null ? remembered : asked).equals(Language.EN.tag()) ? Language.EN : Language.TH;
    }
}
