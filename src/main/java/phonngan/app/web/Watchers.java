package phonngan.app.web;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import phonngan.common.web.OwnAddress;

/// Who may ask how the service is: whoever knows the token, and, on a machine where nothing stands in front of the service,
/// programs of this machine. A browser that somebody lured to a page elsewhere is no such program.
@Singleton
final class Watchers {
    private final byte[] token;
    private final boolean alone;
    private final OwnAddress own;

    /// @param token the token; empty for none
    /// @param url where people open the service; empty when nothing stands in front of it
    Watchers(@Property(name = "phonngan.watch-token", defaultValue = "") String token,
            @Property(name = "phonngan.url", defaultValue = "") String url, OwnAddress own) {
        this.token = token.strip().getBytes(StandardCharsets.UTF_8);
        this.alone = url.isBlank();
        this.own = own;
    }

    boolean mayAsk(HttpRequest<?> request) {
        return showsToken(request) || alone && own.isAskedBy(request) && isNoBrowser(request);
    }

    private boolean showsToken(HttpRequest<?> request) {
        var shown = request.getHeaders().get("Authorization");
        return token.length > 0 && shown != null && shown.startsWith("Bearer ") && MessageDigest.isEqual(token,
                shown.substring("Bearer ".length()).getBytes(StandardCharsets.UTF_8));
    }

    /// Browsers say where a request comes from; something that stands in front says for whom it asks.
    private static boolean isNoBrowser(HttpRequest<?> request) {
        var headers = request.getHeaders();
        return !headers.contains("Origin") && !headers.contains("Sec-Fetch-Site") && !headers.contains("Referer")
                && !headers.contains("X-Forwarded-For");
    }
}
