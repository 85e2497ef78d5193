package phonngan.access.web;

import io.micronaut.http.HttpRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Where somebody wanted to go before they had to show who they are: always a page of the service itself.
final class Back {
    private static final Pattern OWN_PATH = Pattern.compile("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");

    private Back() {
    }

    /// The path, or the first page for anything that is not a path of ours.
    static String safe(String asked) {
        return OWN_PATH.matcher(asked).matches() && !asked.startsWith("/sign-") ? asked : "/";
    }

    static URI safeUri(String asked) {
        try {
            return URI.create(safe(asked));
        } catch (IllegalArgumentException _) {
            return URI.create("/");
        }
    }

    /// A step of signing in that remembers where to go afterwards.
    static URI on(String step, String asked) {
        var safe = safe(asked);
        return URI.create(safe.equals("/") ? step : step + "?back=" + URLEncoder.encode(safe, StandardCharsets.UTF_8));
    }

    /// The page that a request asks for.
    static String of(HttpRequest<?> request) {
        var query = request.getUri().getRawQuery();
        return request.getUri().getRawPath() + (query == null ? "" : "?" + query);
    }

    /// The page from which a form was sent.
    static String before(HttpRequest<?> request) {
        var page = request.getHeaders().get("Referer");
        try {
            return page == null ? "/" : safe(URI.create(page).getRawPath());
        } catch (IllegalArgumentException _) {
            return "/";
        }
    }
}
