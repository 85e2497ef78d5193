package phonngan.common.web;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// By which names people reach the service: this machine's, and the one of `PHONNGAN_URL`, where something that speaks
/// https stands in front. A page from elsewhere that lets its own name point here is reached by neither.
@Singleton
public final class OwnAddress {
    private final @Nullable URI url;

    OwnAddress(@Property(name = "phonngan.url", defaultValue = "") String url) {
        this.url = url.isBlank() ? null : URI.create(url);
    }

    /// Whether a request asks for the service by one of its names; this machine's names are for this machine.
    public boolean isAskedBy(HttpRequest<?> request) {
        var host = host(request);
        return isPublic(host) || isThisMachine(host) && isFromHere(request);
    }

    /// Whether what stands in front speaks https.
    public boolean isSecure(HttpRequest<?> request) {
        return isPublic(host(request));
    }

    /// The name and the protocol under which the pages that a request belongs to are shown.
    public String shown(HttpRequest<?> request) {
        return (isSecure(request) ? "https://" : "http://") + host(request);
    }

    /// Where a request comes from. What stands in front on this machine tells it; nobody else is believed.
    public String whence(HttpRequest<?> request) {
        var told = request.getHeaders().get("X-Forwarded-For");
        return isSecure(request) && isFromHere(request) && told != null
                ? told.substring(told.lastIndexOf(',') + 1).strip()
                : Optional.ofNullable(request.getRemoteAddress()).map(InetSocketAddress::getAddress)
                        .map(Object::toString).orElse("");
    }

    /// Whether a request was sent by a page of the service itself. Browsers say so; what does not is no browser.
    public boolean isSentByOwnPage(HttpRequest<?> request) {
        var site = request.getHeaders().get("Sec-Fetch-Site");
        var origin = request.getHeaders().get("Origin");
        return site == null
                ? origin != null && origin.equals(shown(request))
                : site.equals("same-origin") && (origin == null || origin.equals(shown(request)));
    }

    private boolean isPublic(String host) {
        return url != null && host.equals(url.getRawAuthority());
    }

    private static boolean isFromHere(HttpRequest<?> request) {
        var peer = request.getRemoteAddress().getAddress();
        return peer != null && peer.isLoopbackAddress();
    }

    private static boolean isThisMachine(String host) {
        var name = host.replaceFirst(":\\d+$", "");
        return name.equals("localhost") || name.equals("127.0.0.1") || name.equals("[::1]");
    }

    /// Whoever names two hosts means none.
    private static String host(HttpRequest<?> request) {
        var named = request.getHeaders().getAll("Host");
        return named.size() == 1 ? named.getFirst() : "";
    }
}
