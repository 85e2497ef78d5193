package phonngan.common.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import phonngan.common.Sha256;

/// Addresses of style sheets, scripts and fonts. A part of the content's fingerprint stands behind each, so that browsers
/// may keep them for good.
final class Assets {
    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();
    private static final int SHORT = 12;

    private Assets() {
    }

    static String address(String name) {
        return ADDRESSES.computeIfAbsent(name, it -> "/assets/" + it + "?v=" + fingerprint(it));
    }

    private static String fingerprint(String name) {
        var resource = name.startsWith("htmx/")
                ? "META-INF/resources/webjars/htmx.org/2.0.10/dist/" + name.substring(5)
                : "public/" + name;
        try (var content = Assets.class.getClassLoader().getResourceAsStream(resource)) {
            if (content == null) {
                throw new IllegalArgumentException("no such file in the product: " + resource);
            }
            return Sha256.of(content.readAllBytes()).substring(0, SHORT);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
