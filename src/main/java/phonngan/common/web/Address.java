package phonngan.common.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// An address of the service being made: whatever is put into it, the address stays whole.
///
/// @param text as far as it is made
public record Address(String text) {

    /// Begins with a path that needs no care.
    public static Address of(String path) {
        return new Address(path);
    }

    /// Goes one step deeper, such as to somebody's id.
    public Address then(String segment) {
        return new Address(text + "/" + encoded(segment).replace("+", "%20"));
    }

    /// Asks for something; nothing is added for an empty value.
    public Address with(String name, String value) {
        return value.isEmpty()
                ? this
                : new Address(text + (text.contains("?") ? "&" : "?") + name + "=" + encoded(value));
    }

    /// Points to a part of the page.
    public Address part(String id) {
        return new Address(text + "#" + encoded(id));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text;
    }
}
