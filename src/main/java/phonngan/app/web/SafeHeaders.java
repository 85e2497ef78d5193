package phonngan.app.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import phonngan.common.web.OwnAddress;

/// Tells browsers what they may do with an answer: nothing from elsewhere, nothing kept, nothing guessed. It stands before
/// everything that answers in a page's place.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(-500)
final class SafeHeaders {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String A_YEAR = "max-age=31536000";

    private final OwnAddress own;

    SafeHeaders(OwnAddress own) {
        this.own = own;
    }

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header("Content-Security-Policy", POLICY).header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin").header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (own.isSecure(request)) {
            response.header("Strict-Transport-Security", A_YEAR);
        }
        response.getHeaders().set(HttpHeaders.CACHE_CONTROL, keeping(request, response));
        // a reader's language is in a cookie
        response.getHeaders().set(HttpHeaders.VARY,
                request.getPath().startsWith("/public/") ? "HX-Request, Cookie" : "HX-Request");
    }

    /// The address of an asset changes with its content; what is published may say itself how long it may be kept;
    /// everything else may be about people.
    private static String keeping(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (request.getPath().startsWith("/assets/")) {
            return "public, max-age=31536000, immutable";
        }
        var said = response.getHeaders().get(HttpHeaders.CACHE_CONTROL);
        return request.getPath().startsWith("/public/") && response.code() == 200 && said != null ? said : "no-store";
    }
}
