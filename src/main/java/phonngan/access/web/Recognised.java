package phonngan.access.web;

import io.micronaut.http.HttpRequest;
import java.util.Optional;
import phonngan.access.SignedIn;

/// Who holds the stay that a request belongs to.
///
/// @param person who
/// @param formToken what forms of the stay carry
record Recognised(SignedIn person, String formToken) {
    private static final String ATTRIBUTE = Recognised.class.getName();

    /// Lets the rest of the request know.
    void enter(HttpRequest<?> request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Optional<Recognised> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Recognised.class);
    }
}
