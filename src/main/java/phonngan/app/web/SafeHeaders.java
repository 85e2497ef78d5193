package phonngan.app.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/// Tells browsers what they may do with an answer: nothing from elsewhere, nothing kept, nothing guessed. It stands before
/// everything that answers in a page's place.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(-500)
final class SafeHeaders {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header("Content-Security-Policy", POLICY).header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin").header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        // the address of an asset changes with its content; everything else may be about people
        response.getHeaders().set(HttpHeaders.CACHE_CONTROL,
                request.getPath().startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-store");
        response.getHeaders().set(HttpHeaders.VARY, "HX-Request");
    }
}
