package phonngan.access.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import phonngan.common.web.OwnAddress;

/// The cookie that holds the token of a stay, and nothing else about anybody. Scripts cannot read it, and it is gone when
/// the browser is closed. Over https its name makes browsers insist that it was set here, for here alone.
@Singleton
final class SessionCookie {
    private static final String NAME = "phonngan";
    private static final String SECURE_NAME = "__Host-phonngan";

    private final OwnAddress own;

    SessionCookie(OwnAddress own) {
        this.own = own;
    }

    Optional<String> find(HttpRequest<?> request) {
        return request.getCookies().findCookie(name(request)).map(Cookie::getValue);
    }

    <T> MutableHttpResponse<T> give(HttpRequest<?> request, MutableHttpResponse<T> response, String token) {
        return response.cookie(cookie(request, token));
    }

    <T> MutableHttpResponse<T> take(HttpRequest<?> request, MutableHttpResponse<T> response) {
        return response.cookie(cookie(request, "").maxAge(Duration.ZERO));
    }

    private Cookie cookie(HttpRequest<?> request, String token) {
        return Cookie.of(name(request), token).path("/").httpOnly(true).secure(own.isSecure(request))
                .sameSite(SameSite.Lax);
    }

    private String name(HttpRequest<?> request) {
        return own.isSecure(request) ? SECURE_NAME : NAME;
    }
}
